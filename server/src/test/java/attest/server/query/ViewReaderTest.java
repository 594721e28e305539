package attest.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.query.View.Edge;
import attest.server.query.View.Kind;
import org.junit.jupiter.api.Test;

class ViewReaderTest {
    private static final String QUERY =
            """
            #+ tags: [offices]
            #+ summary: Who held what
            #+ description: One row for each claim.
            #+ version: 1
            #+ columns:
            #+   person: {type: iri, label: Person}
            #+   office: {type: iri, label: Office}
            #+   from: {type: date, label: From}
            #+ key: [person]
            #+ view:
            #+   default: graph
            #+   timeline: {start: from, lane: person}
            #+   graph: {edges: [[person, office]]}
            SELECT ?person ?office ?from WHERE { ?person ?office ?from }
            """;

    @Test
    void a_header_says_how_its_rows_can_be_drawn() {
        Header header = SavedQuery.read("a", QUERY).header();

        assertThat(header.views()).extracting(View::kind).containsExactly(Kind.TIMELINE, Kind.GRAPH);
        assertThat(header.views()).extracting(View::first).containsExactly(false, true);
        assertThat(header.views().get(0).columns()).containsEntry("start", "from");
        assertThat(header.views().get(1).edges()).containsExactly(new Edge("person", "office"));
    }

    @Test
    void a_view_of_what_is_no_column_is_told_with_its_place() {
        assertThatThrownBy(() -> SavedQuery.read("a", QUERY.replace("start: from", "start: begin")))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("a.rq:12:17")
                .hasMessageContaining("expected a column, got 'begin'; there is person, office, from");
        assertThatThrownBy(() -> SavedQuery.read("a", QUERY.replace("default: graph", "default: map")))
                .hasMessageContaining("the view 'map' is not described here");
    }
}
