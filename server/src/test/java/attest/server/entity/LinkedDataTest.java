package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {
    private static final String OFFICE_CLAIM = "/data/claim/office";

    private Harbour harbour;

    @BeforeEach
    void start() {
        harbour = new Harbour();
    }

    @AfterEach
    void stop() {
        harbour.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html;charset=utf-8",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html;charset=utf-8",
        "text/turtle, text/turtle;charset=utf-8",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "*/*, text/turtle;charset=utf-8"
    })
    void accept_chooses_the_form(String accept, String type) {
        HttpResponse<String> answer = harbour.get(OFFICE_CLAIM, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({".ttl, text/turtle", ".jsonld, application/ld+json", ".nt, application/n-triples", ".html, text/html"})
    void a_suffix_goes_before_accept(String suffix, String type) {
        HttpResponse<String> answer = harbour.get(OFFICE_CLAIM + suffix, "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void a_form_that_there_is_not_is_refused() {
        assertThat(harbour.get(OFFICE_CLAIM, "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @Test
    void a_claim_comes_with_its_voices() {
        Graph claim = RDFParser.fromString(harbour.get("/data/claim/denied.ttl").body(), Lang.TURTLE)
                .toGraph();
        assertThat(claim.stream(Node.ANY, NodeFactory.createURI("https://w3id.org/attest/ns#level"), Node.ANY))
                .hasSize(2);
    }

    @Test
    void a_person_comes_with_the_claims_that_name_it() {
        Graph person = RDFParser.fromString(
                        harbour.get("/data/person/ana-kelmendra.nt").body(), Lang.NTRIPLES)
                .toGraph();
        assertThat(person.contains(
                        NodeFactory.createURI("https://w3id.org/attest/data/claim/office"),
                        NodeFactory.createURI("https://w3id.org/attest/ns#subject"),
                        NodeFactory.createURI("https://w3id.org/attest/data/person/ana-kelmendra")))
                .isTrue();
    }

    @Test
    void what_nobody_speaks_of_is_not_found_as_page_or_problem() {
        HttpResponse<String> page = harbour.get("/data/person/nobody", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not found</h1>");
        assertThat(harbour.get("/data/person/nobody.ttl").statusCode()).isEqualTo(404);
        assertThat(harbour.get("/data/").statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_is_sent_again_only_when_the_data_changed() {
        String tag = harbour.get(OFFICE_CLAIM).headers().firstValue("ETag").orElseThrow();
        assertThat(harbour.get(OFFICE_CLAIM, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(harbour.get(OFFICE_CLAIM, "If-None-Match", tag, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(200);
        harbour.change();
        assertThat(harbour.get(OFFICE_CLAIM, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
}
