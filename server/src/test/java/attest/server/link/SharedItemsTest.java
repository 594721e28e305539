package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item that two of ours could be is linked to neither until somebody decides. */
class SharedItemsTest {
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
    void an_item_that_fits_two_of_ours_is_asked() throws IOException {
        ours.items.remove(1);
        ours.state("person/mara-lind", Proposals.FIRST);
        ours.sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<person/mara-lind-too> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> ."
                        .formatted(Proposals.FIRST));
        assertThat(ours.store.load(ours.ontology).rejections()).isEmpty();

        assertThat(ours.propose().report().lines())
                .filteredOn(line -> line.label().equals("Mara Lind"))
                .allSatisfy(line -> {
                    assertThat(line.outcome()).isEqualTo("REVIEW");
                    assertThat(line.reason()).contains("fits another of ours");
                });
    }

    @Test
    void an_item_that_persons_called_the_same_as_two_of_ours_is_told_and_counts_for_neither() throws IOException {
        ours.sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en .".formatted(Proposals.TWIN));
        ours.decide("same", Proposals.FIRST);
        ours.decide(Proposals.TWIN, "same", Proposals.FIRST);

        LinkReport report = ours.propose().report();

        assertThat(report.line(Proposals.MARA).orElseThrow().reason()).contains("others of ours", Proposals.TWIN);
        assertThat(report.line(Proposals.TWIN).orElseThrow().reason()).contains("others of ours", Proposals.MARA);
        Waiting waiting = new Waiting(Verdicts.read(ours.data));
        assertThat(report.lines())
                .filteredOn(line -> waiting.shows(line, Waiting.Show.UNSURE))
                .extracting(LinkReport.Line::iri)
                .containsExactly(Proposals.MARA, Proposals.TWIN);
        assertThat(ours.matches()).isEmpty();

        ours.decide(Proposals.TWIN, "different", Proposals.FIRST);

        assertThat(ours.matches()).containsExactly(Proposals.FIRST);
    }

    @Test
    void a_decision_on_one_of_ours_sets_no_item_free_for_another() throws IOException {
        ours.items.remove(1);
        ours.sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> ."
                        .formatted(Proposals.TWIN, Proposals.FIRST));
        ours.state("person/mara-lind", Proposals.FIRST);
        assertThat(ours.propose().report().line(Proposals.TWIN).orElseThrow().outcome())
                .isEqualTo("REVIEW");

        ours.decide("none", "");

        LinkReport.Line line = ours.propose().report().line(Proposals.TWIN).orElseThrow();
        assertThat(line.outcome()).isEqualTo("REVIEW");
        assertThat(line.reason()).contains("fits another of ours", Proposals.MARA);
    }
}
