package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Decision;
import attest.loader.model.Iri;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_line_is_a_decision() throws Exception {
        Reading corpus = new Reading(folder)
                .with(
                        "decisions.jsonl",
                        """
                {"about":"https://w3id.org/attest/data/person/p-1","aspect":"identity","decision":"same","other":"https://w3id.org/attest/data/person/anna-berger","by":"mk","at":"2026-11-21T10:00:00Z","reason":"the same office"}
                """);

        assertThat(corpus.corpus().decisions().values())
                .containsExactly(new Decision(
                        new Iri("https://w3id.org/attest/data/person/p-1"),
                        "identity",
                        "same",
                        Optional.of(new Iri("https://w3id.org/attest/data/person/anna-berger")),
                        "mk",
                        "2026-11-21T10:00:00Z",
                        "the same office"));
    }

    @Test
    void a_line_that_cannot_be_used_is_told_and_skipped() throws Exception {
        Reading corpus = new Reading(folder)
                .with(
                        "decisions.jsonl",
                        """
                {"about":"https://example.org/c","aspect":"extraction","decision":"accepted","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/c","aspect":"extraction"
                {"about":"https://example.org/c","aspect":"truth","decision":"accepted","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/c","aspect":"identity","decision":"same","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/c","aspect":"extraction","decision":"rejected","by":"mk","at":"yesterday"}
                {"about":"not an iri","aspect":"extraction","decision":"rejected","by":"mk","at":"2026-11-21T10:00:00Z"}
                """);

        assertThat(corpus.corpus().decisions()).hasSize(1);
        assertThat(corpus.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("decisions.jsonl:2: not JSON"),
                        problem -> assertThat(problem).startsWith("decisions.jsonl:3: aspect is 'truth'"),
                        problem -> assertThat(problem).startsWith("decisions.jsonl:4: 'same' needs 'other'"),
                        problem -> assertThat(problem).startsWith("decisions.jsonl:5: at is 'yesterday'"),
                        problem -> assertThat(problem).startsWith("decisions.jsonl:6: "));
    }

    @Test
    void an_entity_is_an_item_or_has_none() throws Exception {
        Reading corpus = new Reading(folder)
                .with(
                        "decisions.jsonl",
                        """
                {"about":"https://example.org/p","aspect":"identity","decision":"same","other":"http://www.wikidata.org/entity/Q1000000000001","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/p","aspect":"identity","decision":"none","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/p","aspect":"identity","decision":"none","other":"http://www.wikidata.org/entity/Q1000000000001","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/p","aspect":"extraction","decision":"none","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/p","aspect":"identity","decision":"same","other":"https://www.wikidata.org/wiki/Q1000000000001","by":"mk","at":"2026-11-21T10:00:00Z"}
                {"about":"https://example.org/p","aspect":"identity","decision":"same","other":"http://www.wikidata.org/entity/Q10000000000001","by":"mk","at":"2026-11-21T10:00:00Z"}
                """);

        assertThat(corpus.corpus().decisions().values())
                .hasSize(2)
                .allMatch(Decision::isOnItem)
                .extracting(Decision::decision)
                .containsExactly("same", "none");
        assertThat(corpus.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("decisions.jsonl:3: 'none' says"),
                        problem -> assertThat(problem).startsWith("decisions.jsonl:4: decision is 'none'"),
                        problem -> assertThat(problem).contains("decisions.jsonl:5: ", "with http and /entity/"),
                        problem -> assertThat(problem).contains("decisions.jsonl:6: ", "up to 13 digits"));
    }
}
