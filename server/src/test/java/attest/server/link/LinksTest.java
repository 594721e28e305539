package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.LoadReport;
import attest.server.store.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    private Path data;

    private Proposals ours;

    @BeforeEach
    void open() throws IOException {
        ours = new Proposals(data);
    }

    @AfterEach
    void close() {
        ours.close();
    }

    @Test
    void what_a_person_must_decide_is_proposed_with_its_features_and_is_no_match() throws IOException {
        Links.Result result = ours.propose();

        assertThat(result.load().rejections()).isEmpty();
        assertThat(result.report().line(Proposals.MARA).orElseThrow().outcome()).isEqualTo("REVIEW");
        assertThat(ours.values("SELECT ?x { ?link :subject <%s> ; a :Link ; :object ?x }".formatted(Proposals.MARA)))
                .containsExactly(Proposals.FIRST, Proposals.SECOND);
        assertThat(ours.values(
                        "SELECT ?x { ?link :subject <%s> ; :feature ?feature . ?feature :value ?v ; rdfs:comment ?x }"
                                .formatted(Proposals.MARA)))
                .anySatisfy(why -> assertThat(why).contains("Mara Lind"));
        assertThat(ours.matches()).isEmpty();
    }

    @Test
    void the_same_data_and_items_give_the_same_bytes() throws IOException {
        ours.propose();
        byte[] graph = Files.readAllBytes(ours.data.resolve("graphs/links.trig"));
        byte[] report = Files.readAllBytes(ours.data.resolve("links.json"));

        LoadReport again = ours.propose().load();

        assertThat(Files.readAllBytes(ours.data.resolve("graphs/links.trig"))).isEqualTo(graph);
        assertThat(Files.readAllBytes(ours.data.resolve("links.json"))).isEqualTo(report);
        assertThat(again.changed()).isFalse();
    }

    @Test
    void an_item_that_the_authority_states_is_linked_by_rule() throws IOException {
        ours.state("person/mara-lind", Proposals.FIRST);

        Links.Result result = ours.propose();

        LinkReport.Line line = result.report().line(Proposals.MARA).orElseThrow();
        assertThat(line.outcome()).as(line.reason()).isEqualTo("AUTO");
        assertThat(ours.values(
                        "SELECT ?x { ?review :reviews ?link ; :decision v:accepted ; rdfs:comment ?x . ?link :subject <%s> }"
                                .formatted(Proposals.MARA)))
                .containsExactly(line.reason());
        assertThat(ours.matches()).containsExactly(Proposals.FIRST);
    }

    @Test
    void a_person_overrules_the_rule_and_is_not_asked_again() throws IOException {
        ours.items.remove(1);
        ours.decide("different", Proposals.FIRST);

        assertThat(ours.propose().report().line(Proposals.MARA).orElseThrow().outcome())
                .isEqualTo("NONE");

        ours.decide("same", Proposals.FIRST);

        assertThat(ours.propose().report().line(Proposals.MARA).orElseThrow().outcome())
                .isEqualTo("AUTO");
        assertThat(ours.matches()).containsExactly(Proposals.FIRST);

        ours.decide("none", "");

        assertThat(ours.propose().report().line(Proposals.MARA).orElseThrow().outcome())
                .isEqualTo("NONE");
        assertThat(ours.matches()).isEmpty();
    }

    @Test
    void a_decision_counts_before_anything_is_proposed_again() throws IOException {
        ours.propose();

        ours.decide("same", Proposals.SECOND);

        assertThat(ours.matches()).containsExactly(Proposals.SECOND);
    }

    @Test
    void links_of_what_is_gone_pass_the_gate_and_vanish_with_the_next_proposals() throws IOException {
        ours.propose();
        ours.sample.graph(
                "authority-sample",
                "graph/authority/sample",
                """
                <person/ove-berg> a :Person ; rdfs:label "Ove Berg"@en .
                <organization/gazette> a :Organization ; rdfs:label "The Gazette"@en .
                """);
        ours.sample.source(SampleData.mention("Ove Berg"));

        assertThat(ours.store.load(ours.ontology).rejections()).isEmpty();
        assertThat(ours.values("SELECT ?x { ?link a :Link ; :object ?x }")).isNotEmpty();

        ours.propose();

        assertThat(ours.values("SELECT ?x { ?link a :Link ; :object ?x }")).isEmpty();
    }

    @Test
    void what_has_no_name_or_a_single_word_from_one_text_is_not_asked_and_says_why() throws IOException {
        ours.sample.graph(
                "authority-more",
                "graph/authority/more",
                """
                <person/x-clerk> a :Person ; rdfs:label "[a clerk]"@en ; dct:type v:unnamed .
                <person/p-%s-63> a :Person ; rdfs:label "Berg"@en .
                """
                        .formatted(SampleData.ID));
        ours.store.load(ours.ontology);

        assertThat(ours.propose().report().lines())
                .filteredOn(line ->
                        line.reason().contains("no name") || line.reason().contains("single word"))
                .extracting(LinkReport.Line::label)
                .containsExactly("Berg", "[a clerk]");
    }

    @Test
    void a_persons_word_on_an_item_that_leads_elsewhere_now_is_asked_again() throws IOException {
        ours.items.clear();
        ours.items.add(Proposals.item("Q1000000000002", "Mara Lind", Optional.of("Q1000000000001")));
        ours.decide("same", Proposals.FIRST);

        LinkReport.Line line = ours.propose().report().line(Proposals.MARA).orElseThrow();

        assertThat(line.outcome()).isEqualTo("REVIEW");
        assertThat(line.reason()).contains("Q1000000000001 now leads to Q1000000000002");
        assertThat(new Waiting(Verdicts.read(ours.data)).shows(line, Waiting.Show.OPEN))
                .isTrue();

        ours.decide("same", Proposals.SECOND);

        assertThat(new Waiting(Verdicts.read(ours.data)).shows(line, Waiting.Show.OPEN))
                .isFalse();
    }
}
