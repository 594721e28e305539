package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code text:query} at {@code /sparql}. */
class TextQueryTest {
    private static final String PREFIXES =
            """
            PREFIX : <https://w3id.org/attest/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#>
            """;

    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void start() throws Exception {
        served = new Served(data, Limits.standard());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void claims_are_found_by_words_of_their_quotation() {
        assertThat(
                        rows(
                                "SELECT ?claim { (?claim ?score ?words ?graph) text:query (:quote 'HELD post') . ?claim a :Claim }"))
                .containsExactly("https://w3id.org/attest/data/claim/denied");
    }

    @Test
    void all_words_of_a_query_are_looked_for_in_the_property_that_it_names() {
        assertThat(rows("SELECT ?claim { ?claim text:query (:quote 'mara AND minister') ; a :Claim }"))
                .containsExactly("https://w3id.org/attest/data/claim/asserted");
        assertThat(rows("SELECT ?claim { ?claim text:query (:quote 'post AND minister') ; a :Claim }"))
                .isEmpty();
    }

    @Test
    void a_word_may_be_cut_at_its_end() {
        assertThat(rows("SELECT ?who { ?who text:query (rdfs:label 'lin*') }"))
                .containsExactly("https://w3id.org/attest/data/person/mara-lind");
    }

    @Test
    void a_variable_may_hold_the_words() {
        assertThat(rows("SELECT ?who { VALUES ?words { 'berg' } ?who text:query (rdfs:label ?words) }"))
                .containsExactly("https://w3id.org/attest/data/person/ove-berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *:*           | 1
                    *ind          | 1
                    mara ?ind     | 6
                    l*            | 2
                    li*d          | 3
                    /(a+)+b/      | 1
                    [a TO z]      | 1
                    lind {a TO b} | 6
                    lind AND      | 9
                    [[            | 1
                    "lind         | 6
                    """)
    void what_would_read_the_whole_index_is_refused_with_its_place(String words, int position) {
        HttpResponse<String> answer =
                query("SELECT ?who { ?who text:query (rdfs:label ?words) VALUES ?words { '%s' } }".formatted(words));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"title\":\"Text query not understood\"", "\"position\":" + position);
    }

    @ParameterizedTest
    @CsvSource({"highlight:s:(a+)+, highlights nothing", "lang:en x*, language tag"})
    void other_arguments_are_no_way_around(String argument, String message) {
        HttpResponse<String> answer =
                query("SELECT ?who { ?who text:query (rdfs:label 'lind' '%s') }".formatted(argument));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(message);
    }

    private HttpResponse<String> query(String query) {
        return served.query(PREFIXES + query, "Accept", "text/csv");
    }

    private String[] rows(String query) {
        HttpResponse<String> answer = query(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).toArray(String[]::new);
    }
}
