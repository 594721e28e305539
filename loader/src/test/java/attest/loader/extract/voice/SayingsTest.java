package attest.loader.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.model.Analysis;
import attest.loader.model.Document;
import attest.loader.model.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingsTest {
    @Test
    void a_saying_whose_content_nobody_read_is_told_with_its_words() {
        String text = "“We shall never leave this valley,” Anna Berger said.";
        Document document = Sample.document(text);
        Analysis analysis = Spoken.analysed(document);

        assertThat(Spoken.voices(document, analysis).sayings(Told.NOTHING))
                .singleElement()
                .satisfies(saying -> {
                    assertThat(saying.quote().in(text))
                            .contains("We shall never leave this valley")
                            .contains("Anna Berger said");
                    assertThat(saying.voices()).hasSize(2);
                });
    }

    /** text | who speaks | the words that tell it; nothing where nobody says or speaks of anything. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mira Kolar described the letter as a great victory. | Mira Kolar | Mira Kolar described the letter as a great victory",
                "Peter Holm called the letter a forgery. | Peter Holm | called the letter a forgery",
                "“Where are our sons?” Anna Berger asked the judges. | Anna Berger | Where are our sons?",
                "The mayor had a simple answer: “I shall stay.” | mayor | I shall stay.",
                "Army Bombed Market, Witnesses Say | Witnesses | Army Bombed Market, Witnesses Say",
                "The Lund Institute issued a statement saying that it knew nothing. | Lund Institute | saying that it knew nothing",
                "“Who will give them back their years?” asked the chairman, Peter Holm. | Peter Holm | Who will give them back their years?",
                "The claim was false. This was denied by the mayor. | mayor | This was denied by the mayor",
                "Anna Berger rejected results that showed Holm winning, calling the count a theft. | Anna Berger | calling the count a theft",
                "“We have lost the war and the city,” Peter Holm said. “We shall not come back to this valley.” | Peter Holm | We have lost the war",
                "Peter Holm denied the raid in a meeting and claimed that the army fled. | Peter Holm | claimed that the army fled",
                "“We have not settled this. We are not joking,” Peter Holm said. | Peter Holm | We are not joking,” Peter Holm said",
                "“The war is over and all of us are free,” the signatories of the letter write, adding nothing else. | signatories | the signatories of the letter write",
            })
    void somebody_says_something(String text, String speaker, String quote) {
        assertThat(sayings(text)).anySatisfy(saying -> {
            assertThat(saying.voices()
                            .get(saying.voices().size() - 1)
                            .speaker()
                            .orElseThrow()
                            .text())
                    .contains(speaker);
            assertThat(saying.quote().in(text)).contains(quote);
        });
    }

    @Test
    void a_paragraph_that_is_all_quoted_goes_on_with_the_speech_before_it() {
        Document document = Sample.document(
                "“We have lost the war and the city,” Peter Holm said.", "“We shall never come back to this valley.”");

        assertThat(Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING))
                .extracting(saying -> saying.quote().in(document.text()))
                .contains("We shall never come back to this valley.");
    }

    @Test
    void a_speech_of_several_paragraphs_may_name_its_speaker_at_its_end() {
        Document document =
                Sample.document("“My brother was murdered in the city.", "“Nobody was punished,” said Anna Berger.");
        Analysis analysis = Spoken.analysed(document);

        assertThat(Spoken.voices(document, analysis)
                        .reading(0, 4)
                        .voices()
                        .get(1)
                        .speaker()
                        .orElseThrow()
                        .text())
                .isEqualTo("Anna Berger");
    }

    @Test
    void a_quotation_that_goes_on_does_not_deny_what_the_first_part_denied() {
        Document document = Sample.document(
                "“There has been no manipulation of the count,” Anna Berger said. “Those who have evidence may bring it.”");

        assertThat(Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING))
                .extracting(saying ->
                        saying.voices().get(saying.voices().size() - 1).stance())
                .containsExactly(Stance.DENIES, Stance.ASSERTS);
    }

    @Test
    void labels_tell_who_speaks_in_a_printed_interview() {
        Document document = Sample.document(
                "An interview with Anna Berger",
                "Q: Did you see the telegram?",
                "A: I typed it myself.",
                "HOLM: Who else knew of it?",
                "The questions were put by Peter Holm.");

        assertThat(Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING))
                .extracting(
                        saying -> saying.voices().get(1).speaker().orElseThrow().text())
                .containsExactly("Anna Berger", "Peter Holm");
    }

    @Test
    void a_list_of_posts_is_no_interview() {
        Document document = Sample.document(
                "Finance: Anna Berger.", "Justice: Peter Holm.", "Trade: Mira Kolar.", "Health: Lars Dahl.");

        assertThat(Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most of them held without trial were put ashore.",
                "Anna Berger knew that the army fled.",
                "The governments should prove them wrong.",
                "Nothing said so.",
                "Anna Berger put the men on trial.",
                "Anna Berger called her brother.",
                "Peter Holm never said that the army fled.",
                "Anna Berger will say that the army fled."
            })
    void nothing_is_said(String text) {
        assertThat(sayings(text)).isEmpty();
    }

    private static List<Voices.Saying> sayings(String text) {
        Document document = Sample.document(text);
        return Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berger keeps the key and adds a second lock.",
                "The storm has claimed nine lives since 1983."
            })
    void who_adds_a_lock_or_claims_lives_says_nothing(String text) {
        Document document = Sample.document(text);

        assertThat(Spoken.voices(document, Spoken.analysed(document)).sayings(Told.NOTHING))
                .isEmpty();
    }
}
