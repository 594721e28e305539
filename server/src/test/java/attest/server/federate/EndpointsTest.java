package attest.server.federate;

import static attest.server.federate.Federation.LABELS;
import static attest.server.federate.Federation.LATER;
import static attest.server.federate.Federation.NOW;
import static attest.server.federate.Federation.labels;
import static attest.server.federate.Federation.parse;
import static attest.server.federate.Federation.things;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.guard.Guard;
import attest.server.guard.Limits;
import attest.server.guard.Refusal;
import attest.server.query.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real datasets, one of them behind an endpoint on this machine. */
class EndpointsTest {
    @TempDir
    private Path data;

    @Test
    void what_is_found_here_is_asked_about_there_and_joined() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2, 3, 4))) {
            Answer answer = ask(LABELS, other, NOW, things(1, 3, 9));

            assertThat(answer.texts()).containsExactly(List.of("Label 1"), List.of("Label 3"));
            assertThat(answer.consulted())
                    .extracting(Consulted::words)
                    .containsExactly(other.iri() + " as of 2026-11-01");
            assertThat(other.agents).containsExactly("Attest/test (test@example.org) java-http");
            assertThat(other.queries.get(0))
                    .contains("VALUES", "<http://their/1>", "<http://their/3>")
                    .doesNotContain("<http://their/4>", "http://our/");
        }
    }

    @Test
    void a_hundred_values_go_into_one_call() throws IOException {
        int[] many = IntStream.range(0, 250).toArray();
        try (EndpointStub other = new EndpointStub(labels(many))) {
            assertThat(ask(LABELS, other, NOW, things(many)).rows()).hasSize(250);
            assertThat(other.queries).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { SELECT ?item ?label { ?item ?p ?label FILTER(STRLEN(?label) > 2) } }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT> { ?item ?p ?label FILTER(REGEX(?label, '^Label')) }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { ?item <http://their/label> ?label OPTIONAL { [] <http://their/none> ?item } }",
                "?thing <http://our/same> ?item OPTIONAL { SERVICE <ENDPOINT> { ?item ?p ?label } } FILTER(BOUND(?label))",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT> { { ?item <http://their/label> ?label }"
                        + " UNION { ?item <http://their/none> ?label } FILTER NOT EXISTS { ?item <http://their/none> [] } }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT> { VALUES ?label { 'Label 1' 'Label 2' 'Label 7' }"
                        + " ?item <http://their/label> ?label }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { { SELECT ?item (MIN(?l) AS ?label) { ?item <http://their/label>/<http://their/none>* ?l } GROUP BY ?item } }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { ?item <http://their/label> ?l MINUS { ?item <http://their/none> ?l } BIND(?l AS ?label) }",
                "?thing <http://our/same> ?item { SERVICE <ENDPOINT> { ?item ?p ?label } }"
                        + " UNION { SERVICE <ENDPOINT> { ?item <http://their/none> ?label } }",
                "?thing <http://our/same> ?item FILTER EXISTS { SERVICE <ENDPOINT> { ?item <http://their/label> ?l } }"
                        + " BIND(REPLACE(STR(?thing), 'http://our/', 'Label ') AS ?label)",
                "{ SELECT ?label { ?thing <http://our/same> ?item SERVICE SILENT <ENDPOINT> { ?item ?p ?label } } }",
            })
    void service_is_understood_in_any_form(String where) throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2))) {
            assertThat(ask(where, other, NOW, things(1, 2)).texts())
                    .containsExactly(List.of("Label 1"), List.of("Label 2"));
        }
    }

    @Test
    void a_kept_answer_is_used_while_it_is_fresh_and_when_nobody_answers() throws IOException {
        EndpointStub other = new EndpointStub(labels(1));
        Answer first = ask(LABELS, other, NOW, things(1));
        Answer again = ask(LABELS, other, NOW, things(1));
        assertThat(other.queries).hasSize(1);
        other.close();
        Answer offline = ask(LABELS, other, LATER, things(1));

        assertThat(again.rows()).isEqualTo(first.rows());
        assertThat(offline.rows()).isEqualTo(first.rows());
        assertThat(offline.consulted().get(0).asOf()).isEqualTo(NOW.instant());
    }

    @Test
    void after_a_day_it_is_asked_again() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            ask(LABELS, other, NOW, things(1));

            assertThat(ask(LABELS, other, LATER, things(1)).consulted().get(0).asOf())
                    .isEqualTo(LATER.instant());
            assertThat(other.queries).hasSize(2);
        }
    }

    @Test
    void the_same_answer_is_kept_in_the_same_bytes() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2, 3))) {
            ask(LABELS, other, NOW, things(1, 2, 3));
            Path file = kept();
            byte[] first = Files.readAllBytes(file);
            Files.delete(file);
            ask(LABELS, other, NOW, things(3, 2, 1));

            assertThat(kept()).isEqualTo(file).hasBinaryContent(first);
        }
    }

    @Test
    void a_kept_file_that_was_damaged_is_asked_for_again() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            ask(LABELS, other, NOW, things(1));
            Files.writeString(kept(), "{");

            assertThat(ask(LABELS, other, NOW, things(1)).rows()).hasSize(1);
            assertThat(other.queries).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVICE <http://127.0.0.1:1/other> { ?item ?p ?label }",
                "SERVICE SILENT <http://127.0.0.1:1/other> { ?item ?p ?label }",
                "SERVICE <ENDPOINT/> { ?item ?p ?label }",
                "SERVICE <HTTP://127.0.0.1:1/other> { ?item ?p ?label }",
                "OPTIONAL { SERVICE <http://2130706433/> { ?item ?p ?label } }",
                "FILTER NOT EXISTS { SERVICE SILENT <http://[::1]/> { ?item ?p ?label } }",
                "{ SELECT ?label { { ?item ?p ?label } UNION { SERVICE <http://u:p@127.0.0.1/> { ?item ?p ?label } } } }",
                "VALUES ?who { <http://127.0.0.1:1/other> } OPTIONAL { SERVICE ?who { ?item ?p ?label } }",
                "BIND(<ENDPOINT> AS ?who) SERVICE ?who { ?item ?p ?label }",
                "VALUES ?who { <ENDPOINT> } SERVICE SILENT ?who { ?item ?p ?label }",
                "SERVICE <ENDPOINT> { SERVICE <http://127.0.0.1:1/other> { ?item ?p ?label } }",
                "SERVICE <file:///etc/passwd> { ?item ?p ?label }",
            })
    void who_is_not_listed_is_asked_by_no_query(String where) throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            assertThatThrownBy(() -> ask(where, other, NOW, things(1)))
                    .isInstanceOfSatisfying(Refusal.class, EndpointsTest::saysWhatIsListed);
            assertThatThrownBy(() -> askAsStranger(where, other, things(1)))
                    .isInstanceOfSatisfying(Refusal.class, EndpointsTest::saysWhatIsListed);
            assertThat(other.queries).isEmpty();
        }
    }

    private static void saysWhatIsListed(Refusal refusal) {
        assertThat(refusal.problem().status()).isEqualTo(403);
        assertThat(refusal.getMessage()).contains("SERVICE is not allowed", "Listed are", "--service IRI");
    }

    @Test
    void a_query_of_a_stranger_may_ask_who_is_listed_and_leaves_nothing_behind() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            assertThat(askAsStranger(LABELS, other, things(1))).isEqualTo(1);
            assertThat(data.resolve("services")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://endpoint.example/sparql",
                "https:///sparql",
                "https://me@endpoint.example/sparql",
                "https://endpoint.example/sparql?query=",
                "https://endpoint.example/sparql#here",
                "HTTPS://endpoint.example/sparql",
                "https://0x7f.1/sparql",
                "https://127.1/sparql",
                "https://endpoint.example/a b",
                "file:///etc/passwd",
            })
    void only_plain_https_addresses_can_be_listed(String iri) {
        assertThatThrownBy(() -> Endpoints.of(Set.of(iri), "Attest/test", data, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected https://HOST/PATH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:1/sparql",
                "https://localhost:1/sparql",
                "https://2130706433:1/sparql",
                "https://[::1]:1/sparql",
                "https://[::ffff:127.0.0.1]:1/sparql",
                "https://[fe80::1]:1/sparql",
            })
    void a_listed_address_inside_the_network_is_refused(String iri) {
        DatasetGraph ours = things(1);
        Endpoints.of(Set.of(iri), "Attest/test", data, NOW).serve(ours);

        assertThatThrownBy(() -> parse(LABELS.replace("ENDPOINT", iri)).run(ours, Map.of()))
                .hasMessageContaining("leads to an address inside a network");
    }

    private Answer ask(String where, EndpointStub other, Clock clock, DatasetGraph ours) {
        return new Federation(data).ask(where, other, clock, ours);
    }

    private int askAsStranger(String where, EndpointStub other, DatasetGraph ours) {
        new Federation(data).serve(other, NOW, ours);
        Guard guard = new Guard(Limits.standard(), Endpoints.of(ours));
        Query query = guard.parse("SELECT * { " + where.replace("ENDPOINT", other.iri()) + " }", "http://our/")
                .query();
        return ours.calculateRead(() -> {
            try (QueryExec running = guard.prepare(query, ours, Duration.ofSeconds(5))) {
                return (int) running.select().stream().count();
            }
        });
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("services"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
