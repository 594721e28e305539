package attest.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some rows are the first of all rows, however the query is built. */
class EarlySortTest {
    private static final String DATA =
            """
            PREFIX : <https://example.org/>
            :b :title "B" ; :old 1 . :a :title "A" . :c :title "B" . :d :title "D" .
            :r1 :of :b ; :at 3 . :r2 :of :b ; :at 1 ; :gone true . :r3 :of :a ; :at 2 . :r4 :of :c ; :at 1 . :r5 :of :c ; :at 0 .
            """;
    private static final String HEADER =
            """
            #+ tags: [x]
            #+ summary: x
            #+ description: x
            #+ version: 1
            #+ columns:
            #+   title: {type: string, label: x}
            #+   row: {type: iri, label: x}
            #+ key: [row]
            #+ evidence: none (x)
            #+ tests: []
            PREFIX : <https://example.org/>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // in two stages
                "{ { ?of :title ?title } ?row :of ?of ; :at ?at } ORDER BY ?title ?at ?row",
                "{ { ?of :title ?title } ?row :of ?of ; :at ?at } ORDER BY DESC(?title) ?at ?row",
                // by what only some have, and by what comes of it
                "{ { ?of :title ?title } OPTIONAL { ?of :old ?old } BIND(COALESCE(?old, 0) AS ?age) ?row :of ?of }"
                        + " ORDER BY ?old ?age ?title ?row",
                // with conditions on each part
                "{ { ?of :title ?title } ?row :of ?of ; :at ?at FILTER(?title != \"A\" && ?at < 3)"
                        + " FILTER NOT EXISTS { ?row :gone true } } ORDER BY ?title ?row",
                // with a count looked up for each
                "{ { ?of :title ?title } { SELECT ?of (COUNT(?one) AS ?n) (MIN(?one) AS ?row) WHERE { ?one :of ?of }"
                        + " GROUP BY ?of } } ORDER BY ?title ?row",
                "{ ?of :title ?title . OPTIONAL { SELECT ?of (COUNT(?one) AS ?n) WHERE { ?one :of ?of } GROUP BY ?of }"
                        + " BIND(COALESCE(?n, 0) AS ?rows) BIND(?of AS ?row) } ORDER BY ?title ?rows ?row",
                // a group that is not of the row alone
                "{ { ?of :title ?title } { SELECT ?title (COUNT(?one) AS ?n) WHERE { ?any :title ?title . ?one :of ?any }"
                        + " GROUP BY ?title } ?row :of ?of } ORDER BY ?n ?title ?row",
                "{ { ?of :title ?title } { SELECT ?of (MAX(?one) AS ?row) WHERE { ?one :of ?this BIND(?this AS ?of) }"
                        + " GROUP BY ?of } } ORDER BY ?title ?row",
                // with a table, and with either of two parts
                "{ { ?of :title ?title } VALUES ?at { 1 0 } ?row :of ?of ; :at ?at } ORDER BY ?title ?at ?row",
                "{ { ?of :title ?title } { ?row :of ?of ; :at 1 } UNION { ?row :of ?of ; :at 0 } } ORDER BY ?title ?row"
            })
    void some_rows_are_those_of_all_rows(String where) {
        SavedQuery query = SavedQuery.read("x/x", HEADER + "SELECT ?title ?row WHERE " + where);
        List<List<String>> all = query.run(data(), Map.of()).texts();

        assertThat(all).isNotEmpty();
        for (int offset = 0; offset < all.size(); offset++) {
            for (int most = 1; most <= all.size() - offset; most++) {
                assertThat(query.run(data(), Map.of(), offset, most).texts())
                        .isEqualTo(all.subList(offset, offset + most));
            }
        }
    }

    @Test
    void reading_ends_with_the_rows_that_are_asked_for() {
        SavedQuery query = SavedQuery.read(
                "x/x",
                HEADER + "SELECT ?title ?row WHERE { { ?of :title ?title } ?row :of ?of ; :at ?at }"
                        + " ORDER BY ?title ?at ?row");
        Op plan = Sorted.carriedOut(EarlySort.of(Algebra.compile(limited(query))));

        assertThat(plan.toString()).contains("SortCondition ?title)] 0", "SortCondition ?row)] 1");
    }

    private static Query limited(SavedQuery query) {
        Query limited = query.bind(Map.of()).cloneQuery();
        limited.setLimit(1);
        return limited;
    }

    private static DatasetGraph data() {
        return DatasetGraphFactory.wrap(RDFParser.fromString(DATA, Lang.TURTLE).toGraph());
    }
}
