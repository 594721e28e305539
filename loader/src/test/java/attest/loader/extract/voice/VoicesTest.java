package attest.loader.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Token;
import attest.loader.model.Voice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {
    private static Analyser analyser;

    @BeforeAll
    static void load() {
        analyser = Analyser.of(Authority.EMPTY);
    }

    /** text | the predicate asked about | the voices: who (verb) stance, outermost first; UNREAL where nobody says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Peter Holm fled. | fled | DOCUMENT asserts",
                "Peter Holm has not fled. | fled | DOCUMENT denies",
                "Peter Holm may have fled. | fled | DOCUMENT suggests",
                "Peter Holm reportedly fled. | fled | DOCUMENT suggests",
                "Peter Holm is believed to have fled. | fled | DOCUMENT reports, ? (believed) suggests",
                "Peter Holm was accused of ordering the raid. | ordering | DOCUMENT reports, ? (accused) suggests",
                "Anna Berger accused Peter Holm of ordering the raid. | raid | DOCUMENT reports, Anna Berger (accused) suggests",
                "Residents said that guards said to be paid by planters fled. | paid | DOCUMENT reports, Residents (said) reports, ? (said) asserts",
                "In a statement read out by the mediator, Nils Ekman, the two guilds said the army fled. | fled | DOCUMENT reports, the two guilds (said) asserts",
                "A police memorandum marked secret states that eleven dockers fled. | fled | DOCUMENT reports, police (states) asserts",
                "The dockers were to have been received by the king. | received | UNREAL",
                "According to the newspaper Dagbok, the army fled. | fled | DOCUMENT reports, Dagbok (according to) asserts",
                "Anna Berger said that the army fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "The army fled, Anna Berger said. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "The army did not flee, Anna Berger said. | flee | DOCUMENT reports, Anna Berger (said) denies",
                "Anna Berger confirmed that the army fled. | fled | DOCUMENT asserts, Anna Berger (confirmed) asserts",
                "Anna Berger denied that the army fled. | fled | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger did not confirm that the army fled. | fled | UNREAL",
                "Anna Berger did not know that the army fled. | fled | DOCUMENT asserts",
                "Anna Berger rejected the claim that the army fled. | fled | DOCUMENT reports, Anna Berger (rejected) denies",
                "Anna Berger denied reports that the army fled. | fled | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger's claim that the army fled was heard. | fled | DOCUMENT reports, Anna Berger (claim) asserts",
                "There were allegations that the army killed Peter Holm. | killed | DOCUMENT reports, ? (allegations) suggests",
                "The fact that the army fled was known. | fled | DOCUMENT asserts",
                "Peter Holm did not fight and was captured. | captured | DOCUMENT asserts",
                "Peter Holm may have fought, and the army fled. | fled | DOCUMENT asserts",
                "Peter Holm did not fight or flee. | flee | DOCUMENT denies",
                "Anna Berger used the trip to visit the army. | visit | DOCUMENT asserts",
                "Anna Berger went on to defeat the army. | defeat | DOCUMENT asserts",
                "Anna Berger denied the killings. | killings | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger said the army might have fled. | fled | DOCUMENT reports, Anna Berger (said) suggests",
                "According to Mira Kolar, the army fled. | fled | DOCUMENT reports, Mira Kolar (according to) asserts",
                "Forty soldiers were killed in the city, according to information obtained by Mira Kolar. | killed | DOCUMENT reports, Mira Kolar (according to) asserts",
                "They must leave, Anna Berger stressed, and went home. | leave | DOCUMENT reports, Anna Berger (stressed) suggests",
                "Anna Berger resigned, saying that the army fled. | fled | DOCUMENT reports, Anna Berger (saying) asserts",
                "Anna Berger condemned the killings. | killings | DOCUMENT asserts",
                "Mira Kolar said Anna Berger denied that the army fled. | fled | DOCUMENT reports, Mira Kolar (said) reports, Anna Berger (denied) denies",
                "“The soldiers left the burning city at night,” Anna Berger said. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "Anna Berger told reporters: “The soldiers left the burning city at night.” | left | DOCUMENT reports, Anna Berger (told) asserts",
                "“The soldiers left the city,” Anna Berger told the court, “and nobody went after them.” | left | DOCUMENT reports, Anna Berger (told) asserts",
                "“The soldiers left the city,” said Anna Berger. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "‘The soldiers left the city at night,’ said Anna Berger. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "The soldiers, Anna Berger told reporters on Monday, had left the city. | left | DOCUMENT reports, Anna Berger (told) asserts",
                "It was confirmed that the army fled. | fled | DOCUMENT asserts",
                "It was reported that the army fled. | fled | DOCUMENT reports, ? (reported) suggests",
                "It was rumoured that the army had fled. | fled | DOCUMENT reports, ? (rumoured) suggests",
                "Anna Berger let it be known that the army had fled. | fled | DOCUMENT reports, Anna Berger (let) asserts",
                "The minister made it clear that the army had fled. | fled | DOCUMENT reports, The minister (made) asserts",
                "A clerk reported hearing shots. | hearing | DOCUMENT reports, A clerk (reported) asserts",
                "Rebels said they had captured the bridge, a claim the army dismissed as a dream. | dismissed | DOCUMENT asserts",
                "In her memoirs, published in 1998, Anna Berger recalled that the army fled. | fled | DOCUMENT asserts, Anna Berger (recalled) asserts",
                "Asked by the judge, Karen Holt, Anna Berger said that the army fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "Anna Berger falsely claimed that the army fled. | fled | DOCUMENT denies, Anna Berger (claimed) asserts",
                "Peter Holm went; the army, Anna Berger said, fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "As Anna Berger put it, the soldiers left. | left | DOCUMENT reports, Anna Berger (put) asserts",
                "By Anna Berger's account, the soldiers left. | left | DOCUMENT reports, Anna Berger (account) asserts",
                "By Anna Berger's count, the soldiers killed forty men. | killed | DOCUMENT reports, Anna Berger (count) estimates",
                "It is a myth that the army fled. | fled | DOCUMENT denies",
                "Neither Peter Holm nor Karl Lund fled. | fled | DOCUMENT denies",
                "Reports that the army fled are false. | fled | DOCUMENT denies, ? (reports) asserts",
                "Nothing suggests that the army fled. | fled | UNREAL",
                "Allegations of the killing of Peter Holm were made. | killing | DOCUMENT reports, ? (allegations) suggests",
                "Anna Berger lied that the army fled. | fled | DOCUMENT denies, Anna Berger (lied) asserts",
                "The presumed killing of Peter Holm was told to the king. | killing | DOCUMENT suggests",
                "Peter Holm was almost killed in the city. | killed | UNREAL",
                "In the film, a spy kills Peter Holm. | kills | UNREAL",
                "Anna Berger dreamt that the army fled. | fled | UNREAL",
                "Without the killing of Peter Holm the army would have fled. | killing | UNREAL",
                "Did the army kill Peter Holm in the city? | kill | UNREAL",
                "Why was Peter Holm killed? | killed | DOCUMENT asserts",
                "By Anna Berger's tally, forty men were killed. | killed | DOCUMENT reports, Anna Berger (tally) estimates",
                "Anna Berger put the number of dead at forty. | dead | DOCUMENT reports, Anna Berger (put) estimates",
                "Anna Berger recorded that the army fled. | fled | DOCUMENT reports, Anna Berger (recorded) asserts",
                "“The soldiers left the city,” grumbled Anna Berger. | left | DOCUMENT reports, Anna Berger (grumbled) asserts",
                "Peter Holm denied having left the city. | left | DOCUMENT reports, Peter Holm (denied) denies",
                "The report that the army fled was contradicted by Anna Berger. | fled | DOCUMENT reports, Anna Berger (contradicted) denies",
                "Peter Holm was quoted as saying that the army fled. | fled | DOCUMENT reports, Peter Holm (saying) asserts",
                "The king never acknowledged that the army fled. | fled | DOCUMENT asserts",
                "Mira Kolar accused Peter Holm of burning the archive. | burning | DOCUMENT reports, Mira Kolar (accused) suggests",
                "If the army fled, the war is lost. | fled | UNREAL",
                "Peter Holm will flee. | flee | UNREAL",
                "Peter Holm would have become president had Anna Berger been ousted. | ousted | UNREAL",
                "Anna Berger urged the court to investigate the fire. | investigate | UNREAL",
                "The clerk declined to comment but said soldiers had fled with the money. | fled | DOCUMENT reports, The clerk (said) asserts",
                "The bridge had fallen, Anna Berger told a press conference. | fallen | DOCUMENT reports, Anna Berger (told) asserts",
                "Reuters quoted a diplomat as saying the army had fled. | fled | DOCUMENT reports, Reuters (quoted) reports, a diplomat (saying) asserts",
                "The ministers should say that the army fled. | fled | UNREAL",
                "Peter Holm would say only that he had never fled. | fled | DOCUMENT reports, Peter Holm (say) denies",
            })
    void a_chain_tells_who_says_it_and_with_which_stance(String text, String predicate, String expected) {
        assertThat(chain(text, predicate)).isEqualTo(expected);
    }

    @Test
    void a_saying_whose_content_nobody_read_is_told_with_its_words() {
        String text = "“We shall never leave this valley,” Anna Berger said.";
        Document document = Sample.document(text);
        Analysis analysis = analyser.analyse(document);

        assertThat(voices(document, analysis).sayings(Told.NOTHING))
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

        assertThat(voices(document, analyser.analyse(document)).sayings(Told.NOTHING))
                .extracting(saying -> saying.quote().in(document.text()))
                .contains("We shall never come back to this valley.");
    }

    @Test
    void a_speech_of_several_paragraphs_may_name_its_speaker_at_its_end() {
        Document document =
                Sample.document("“My brother was murdered in the city.", "“Nobody was punished,” said Anna Berger.");
        Analysis analysis = analyser.analyse(document);

        assertThat(voices(document, analysis)
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

        assertThat(voices(document, analyser.analyse(document)).sayings(Told.NOTHING))
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

        assertThat(voices(document, analyser.analyse(document)).sayings(Told.NOTHING))
                .extracting(
                        saying -> saying.voices().get(1).speaker().orElseThrow().text())
                .containsExactly("Anna Berger", "Peter Holm");
    }

    @Test
    void a_list_of_posts_is_no_interview() {
        Document document = Sample.document(
                "Finance: Anna Berger.", "Justice: Peter Holm.", "Trade: Mira Kolar.", "Health: Lars Dahl.");

        assertThat(voices(document, analyser.analyse(document)).sayings(Told.NOTHING))
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
        return voices(document, analyser.analyse(document)).sayings(Told.NOTHING);
    }

    private static String chain(String text, String predicate) {
        Document document = Sample.document(text);
        Analysis analysis = analyser.analyse(document);
        for (int s = 0; s < analysis.sentences().size(); s++) {
            List<Token> tokens = analysis.sentences().get(s).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.get(t).word().equals(predicate)) {
                    Voices.Reading reading = voices(document, analysis).reading(s, t);
                    return reading.unreal() ? "UNREAL" : told(reading.voices(), text);
                }
            }
        }
        throw new AssertionError("no word " + predicate + " in: " + text);
    }

    private static String told(List<Voice> voices, String text) {
        return voices.stream()
                .map(voice -> voice.level() == 0
                        ? "DOCUMENT " + voice.stance().term()
                        : "%s (%s) %s"
                                .formatted(
                                        voice.speaker()
                                                .map(who -> who.span().in(text))
                                                .orElse("?"),
                                        voice.verb().orElseThrow(),
                                        voice.stance().term()))
                .collect(Collectors.joining(", "));
    }

    private static Voices voices(Document document, Analysis analysis) {
        return Voices.of(
                document,
                analysis,
                (sentence, token) -> mention(analysis, sentence, token),
                (sentence, token) -> Optional.empty());
    }

    private static Optional<Mention> mention(Analysis analysis, int sentence, int token) {
        Sentence words = analysis.sentences().get(sentence);
        Span span = words.tokens().get(token).span();
        return analysis.names().stream()
                .filter(name -> name.span().covers(span))
                .findFirst()
                .or(() -> Optional.of(described(Grammar.of(words), token)));
    }

    private static Mention described(Grammar grammar, int token) {
        Span span = grammar.span(grammar.phrase(token));
        return new Mention(
                span,
                EntityKind.PERSON,
                Form.DESCRIPTION,
                grammar.token(token).word(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Method.RULE);
    }
}
