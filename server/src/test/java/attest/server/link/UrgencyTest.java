package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.link.LinkReport.Candidate;
import attest.server.link.LinkReport.Compared;
import attest.server.link.LinkReport.Line;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    @Test
    void what_may_stand_wrong_is_asked_before_what_is_only_not_found_yet_and_the_likeliest_first() {
        LinkReport report = new LinkReport(
                "by hand",
                List.of(
                        line("alone", item("Q1", ".90")),
                        line("alone-and-likelier", item("Q2", ".95")),
                        line("contradicted", item("Q3", ".80", "-1")),
                        line("moved", moved("Q4")),
                        line("one-of-two", item("Q5", ".75"), item("Q6", ".74")),
                        line("shared", item("Q7", ".71")),
                        line("shared-too", item("Q7", ".71"))));

        assertThat(report.lines().stream().sorted(new Urgency(report)))
                .extracting(Line::iri)
                .containsExactly(
                        "moved", "shared", "shared-too", "contradicted", "one-of-two", "alone-and-likelier", "alone");
        assertThat(report.lines())
                .extracting(new Urgency(report)::need)
                .containsExactly(
                        Need.UNSUPPORTED,
                        Need.UNSUPPORTED,
                        Need.CONTRADICTED,
                        Need.MOVED,
                        Need.SEVERAL,
                        Need.SHARED,
                        Need.SHARED);
    }

    private static Line line(String iri, Candidate... candidates) {
        return new Line(iri, "person", iri, "REVIEW", "", List.of(), List.of(), List.of(), null, List.of(candidates));
    }

    private static Candidate moved(String id) {
        return new Candidate(id, "Q9", id, "", new BigDecimal(".70"), List.of(), List.of(), List.of());
    }

    private static Candidate item(String id, String score, String... features) {
        return new Candidate(
                id,
                "",
                id,
                "",
                new BigDecimal(score),
                List.of(),
                List.of(),
                List.of(features).stream()
                        .map(value -> new Compared("born", new BigDecimal(value), ""))
                        .toList());
    }
}
