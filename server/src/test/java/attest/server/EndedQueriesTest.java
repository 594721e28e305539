package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that is met where the engine takes an error for "does not hold": the answer would be wrong, and look right. */
class EndedQueriesTest {
    private static final Limits SHORT = new Limits(Duration.ofSeconds(5), 100, 1 << 20, 10_000, 5, 20, 1);

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FILTER(CONCAT(?x, ?x) = 'b')                              | String too long
                    FILTER(REPLACE(?x, 'a', 'aaa') = 'b')                     | String too long
                    FILTER EXISTS { FILTER(CONCAT(?x, ?x) = 'b') }            | String too long
                    FILTER(COALESCE(CONCAT(?x, ?x), 'b') = 'b')               | String too long
                    BIND(IF(EXISTS { FILTER(STRLEN(CONCAT(?x, ?x)) > 2) }, 1, 0) AS ?n) | String too long
                    FILTER NOT EXISTS { FILTER REGEX('b', ?x) }               | Regular expression too long
                    FILTER NOT EXISTS { ?thing text:query (rdfs:label '*ind') } | Text query not understood
                    """)
    void a_limit_that_is_met_inside_a_filter_never_passes_for_no(String where, String title) throws Exception {
        String query =
                """
                PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT * { VALUES ?x { 'aaaaaaaaaaaaaaa' } %s }"""
                        .formatted(where);

        try (Served served = new Served(data, SHORT)) {
            HttpResponse<String> answer = served.query(query);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains(title);
        }
    }
}
