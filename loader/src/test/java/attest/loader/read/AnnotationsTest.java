package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Bounds;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Qualifier;
import attest.loader.model.Role;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
    @TempDir
    private Path folder;

    private Reading corpus;

    @BeforeEach
    void a_text_and_an_authority() {
        corpus = new Reading(folder)
                .with(
                        "a.txt",
                        """
                        Three Dockers Shot in Port Harlan

                        In a letter of 1972 the union said that more than 30 dockers
                        had been shot in June 1971. The guard denied it. The guard left.
                        """)
                .with(
                        "authority.ttl",
                        """
                        @prefix : <https://w3id.org/attest/ns#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix d: <https://w3id.org/attest/data/> .
                        <https://w3id.org/attest/data/organization/dockers-union> a :Organization ; rdfs:label "Dockers' Union" .
                        <https://w3id.org/attest/data/event/harlan-shooting> a :Event ; rdfs:label "Shooting at Port Harlan" .
                        """);
    }

    private Claim claim(String yaml) throws Exception {
        corpus.with("annotations/a.yaml", "source: a.txt\nclaims:\n" + yaml.indent(2));
        List<Document> documents = corpus.corpus().documents();
        return corpus.corpus()
                .annotated(documents)
                .get(documents.get(0).textHash())
                .get(0);
    }

    private List<String> problems(String yaml) throws Exception {
        corpus.with("annotations/a.yaml", "source: a.txt\nclaims:\n" + yaml.indent(2));
        return corpus.problems();
    }

    @Test
    void a_claim_says_what_of_whom_in_which_words_by_which_voices() throws Exception {
        Claim claim = claim(
                """
                - quote: "the union said that more than 30 dockers had been shot in June 1971"
                  relation: deathToll
                  subject: event/harlan-shooting
                  number: {qualifier: moreThan, number: 30, min: 31}
                  when: {edtf: "1971-06", words: in June 1971}
                  narrator: reports
                  voices:
                    - {speaker: organization/dockers-union, verb: said, said-in: a letter of 1972}
                  confidence: 0.9
                """);

        Document document = corpus.document();
        assertThat(claim.quote().in(document.text()))
                .isEqualTo("the union said that more than 30 dockers\nhad been shot in June 1971");
        assertThat(claim.subject().known())
                .containsExactly(new Iri("https://w3id.org/attest/data/event/harlan-shooting"));
        assertThat(claim.count()).contains(new Count(Optional.of(30L), Qualifier.MORE_THAN, 31, OptionalLong.empty()));
        assertThat(claim.when().orElseThrow().bounds())
                .isEqualTo(Bounds.within(LocalDate.of(1971, 6, 1), LocalDate.of(1971, 6, 30)));
        assertThat(claim.method()).isEqualTo(Method.MANUAL);
        assertThat(claim.rule()).isEqualTo("annotation.a");
        assertThat(claim.voices()).extracting(Voice::stance).containsExactly(Stance.REPORTS, Stance.ASSERTS);
        Mention letter = claim.voice().saidIn().orElseThrow();
        assertThat(letter.span().in(document.text())).isEqualTo("a letter of 1972");
        assertThat(letter.form()).isEqualTo(Form.DESCRIPTION);
    }

    @Test
    void without_voices_the_text_itself_asserts_or_denies() throws Exception {
        String claim =
                """
                - quote: had been shot in June 1971
                  relation: occurred
                  subject: event/harlan-shooting
                """;

        assertThat(claim(claim).stance()).isEqualTo(Stance.ASSERTS);
        assertThat(claim(claim + "  stance: denies\n").narrator()).isEqualTo(Stance.DENIES);
    }

    @Test
    void what_the_authority_does_not_have_is_told_by_words_and_kind() throws Exception {
        Mention letter = claim(
                        """
                        - quote: In a letter of 1972 the union said
                          relation: issued
                          subject: organization/dockers-union
                          object: {mention: a letter of 1972, kind: source, type: letter}
                        """)
                .object()
                .orElseThrow();

        assertThat(letter.entity()).isEqualTo(EntityKind.SOURCE);
        assertThat(letter.kind()).contains(new Kind("letter"));
        assertThat(letter.text()).isEqualTo("a letter of 1972");
    }

    @Test
    void the_text_itself_may_be_what_a_claim_is_about() throws Exception {
        Claim claim = claim(
                """
                - quote: In a letter of 1972
                  relation: issued
                  subject: organization/dockers-union
                  object: document
                  role: signatory
                """);

        assertThat(claim.object()).contains(Mention.DOCUMENT);
        assertThat(claim.role()).contains(new Role("signatory"));
    }

    @Test
    void words_that_stand_there_twice_need_their_occurrence() throws Exception {
        String claim =
                """
                - quote: The guard
                  relation: occurred
                  subject: event/harlan-shooting
                """;

        assertThat(problems(claim))
                .singleElement()
                .asString()
                .startsWith("annotations/a.yaml:3: the words 'The guard' stand 2 times in the text");
        int second = claim(claim + "  occurrence: 2\n").quote().start();
        assertThat(second).isEqualTo(corpus.document().text().lastIndexOf("The guard"));
    }

    @Test
    void each_fault_is_told_with_its_line_and_the_other_claims_are_read() throws Exception {
        List<String> problems = problems(
                """
                - quote: words that nobody wrote
                  relation: occurred
                  subject: event/harlan-shooting
                - quote: had been shot
                  relation: occurred
                  subject: event/no-such-event
                - quote: had been shot
                  relation: occurred
                  subject: event/harlan-shooting
                  when: {edtf: "1971-02-30"}
                - quote: had been shot
                  relation: occurred
                  subject: event/harlan-shooting
                  stanse: denies
                - quote: had been shot
                  relation: deathToll
                  subject: event/harlan-shooting
                  number: {qualifier: many, min: 3}
                - quote: had been shot
                  relation: occurred
                  subject: event/harlan-shooting
                """);

        assertThat(problems)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "annotations/a.yaml:3: the words 'words that nobody wrote' are not in the text"),
                        problem -> assertThat(problem)
                                .startsWith("annotations/a.yaml:8: event/no-such-event is not in authority.ttl"),
                        problem -> assertThat(problem)
                                .startsWith("annotations/a.yaml:")
                                .contains("1971-02-30"),
                        problem -> assertThat(problem).startsWith("annotations/a.yaml:16: 'stanse' is not known here"),
                        problem -> assertThat(problem).startsWith("annotations/a.yaml:20: 'many' is none of"));
        List<Document> documents = corpus.corpus().documents();
        assertThat(corpus.corpus().annotated(documents).get(documents.get(0).textHash()))
                .hasSize(1);
    }

    @Test
    void annotations_of_a_text_that_is_not_there_are_told() throws Exception {
        corpus.with("annotations/b.yaml", "source: b.txt\nclaims: []\n");

        assertThat(corpus.problems())
                .containsExactly("annotations/b.yaml:1: expected the file name or SHA-256 of a text;"
                        + " there is no 'b.txt' in the corpus");
    }

    @Test
    void a_file_that_is_no_annotation_is_told() throws Exception {
        corpus.with("annotations/a.yaml", "quelle: a.txt\n").with("annotations/b.yaml", "- a.txt\n");

        assertThat(corpus.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("annotations/a.yaml:1: 'quelle' is not known here"),
                        problem -> assertThat(problem).startsWith("annotations/b.yaml:1: expected lines 'key: value'"));
    }

    @Test
    void relations_and_roles_that_the_ontology_does_not_have_are_told_with_their_line() throws Exception {
        List<String> problems = problems(
                """
                - quote: had been shot
                  relation: befell
                  subject: event/harlan-shooting
                - quote: had been shot
                  relation: occurred
                  subject: event/harlan-shooting
                  role: hero
                """);

        assertThat(problems)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("annotations/a.yaml:4: 'befell' is none of affiliatedWith, ")
                                .endsWith("; the claim is left out"),
                        problem -> assertThat(problem).startsWith("annotations/a.yaml:9: 'hero' is none of"));
    }

    @Test
    void what_a_claim_is_about_stands_in_its_quotation() throws Exception {
        assertThat(
                        problems(
                                """
                        - quote: had been shot
                          relation: issued
                          subject: organization/dockers-union
                          object: {mention: a letter of 1972, kind: source}
                        """))
                .singleElement()
                .asString()
                .startsWith("annotations/a.yaml:6: the words 'a letter of 1972' are not in the quotation: quote more");
    }
}
