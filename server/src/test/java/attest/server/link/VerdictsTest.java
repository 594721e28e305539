package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Judgement;
import attest.server.store.SampleData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same cases as the derivation of matches in {@code ontology/examples/derivations/matches}. */
class VerdictsTest {
    private static final String ENTITY = "https://w3id.org/attest/data/person/mara-lind";

    @TempDir
    private Path data;

    private final StringBuilder reviews = new StringBuilder();
    private SampleData sample;

    @BeforeEach
    void write() throws IOException {
        sample = new SampleData(data).write();
    }

    @Test
    void one_word_is_taken_as_it_is() throws IOException {
        assertThat(after("kay same 1")).containsExactly("Q1000000000001 same");
        assertThat(after("kay different 2")).containsExactly("Q1000000000001 same", "Q1000000000002 different");
    }

    @Test
    void of_one_persons_answers_the_newest_counts() throws IOException {
        assertThat(after("kay same 1", "kay none")).containsExactly(" none");
        assertThat(after("kay same 2")).containsExactly("Q1000000000002 same");
    }

    @Test
    void a_doubt_counts_until_the_same_person_says_same() throws IOException {
        assertThat(after("kay different 1", "kay same 1")).containsExactly("Q1000000000001 same");
        assertThat(after("kay different 1")).containsExactly("Q1000000000001 unsure");
    }

    @Test
    void persons_who_contradict_each_other_leave_the_pair_unsure() throws IOException {
        assertThat(after("kay same 1", "lin none")).containsExactly("Q1000000000001 unsure");
        assertThat(after("lin same 2")).containsExactly("Q1000000000001 unsure", "Q1000000000002 unsure");
    }

    @Test
    void a_decision_on_two_entities_of_ours_is_none_on_an_item() throws IOException {
        reviews.append(
                """
                <review/x> a :Review ; :reviews <person/mara-lind> ; :other <person/ove-berg> ; :aspect v:identity ;
                  :decision v:different ; prov:wasAttributedTo <reviewer/kay> ;
                  prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
                """);

        assertThat(after()).isEmpty();
    }

    /** What all decisions so far, and these, come to. */
    private List<String> after(String... decisions) throws IOException {
        for (String decision : decisions) {
            String[] words = decision.split(" ");
            int number = reviews.length();
            String other =
                    words.length > 2 ? ":other <http://www.wikidata.org/entity/Q100000000000" + words[2] + "> ;" : "";
            reviews.append(
                    """
                    <review/%1$d> a :Review ; :reviews <person/mara-lind> ; %2$s :aspect v:identity ; :decision v:%3$s ;
                      prov:wasAttributedTo <reviewer/%4$s> ; prov:generatedAtTime "2026-01-01T00:00:00.%1$06dZ"^^xsd:dateTime .
                    <reviewer/%4$s> a prov:Agent ; rdfs:label "%4$s" .
                    """
                            .formatted(number, other, words[1], words[0]));
        }
        sample.graph("reviews", "graph/reviews", reviews.toString());
        return Verdicts.read(data).judgements(ENTITY).stream()
                .map(VerdictsTest::words)
                .toList();
    }

    private static String words(Judgement judgement) {
        return judgement.item().orElse("") + " " + judgement.verdict().name().toLowerCase(Locale.ROOT);
    }
}
