package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    private static final String MARA = "https://w3id.org/attest/data/person/mara-lind";
    private static final String TWIN = "https://w3id.org/attest/data/person/mara-lind-too";
    private static final String FIRST = "http://www.wikidata.org/entity/Q1000000000001";
    private static final String SECOND = "http://www.wikidata.org/entity/Q1000000000002";

    @TempDir
    private Path data;

    private final Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    private final List<Item> items =
            new ArrayList<>(List.of(item("Q1000000000001", "Mara Lind"), item("Q1000000000002", "Mara Lind")));
    private SampleData sample;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        sample = new SampleData(data).write();
        store = Store.open(data);
        store.load(ontology);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_a_person_must_decide_is_proposed_with_its_features_and_is_no_match() throws IOException {
        Links.Result result = propose();

        assertThat(result.load().rejections()).isEmpty();
        assertThat(result.report().line(MARA).orElseThrow().outcome()).isEqualTo("REVIEW");
        assertThat(values("SELECT ?x { ?link :subject <%s> ; a :Link ; :object ?x }".formatted(MARA)))
                .containsExactly(FIRST, SECOND);
        assertThat(values("SELECT ?x { ?link :subject <%s> ; :feature ?feature . ?feature :value ?v ; rdfs:comment ?x }"
                        .formatted(MARA)))
                .anySatisfy(why -> assertThat(why).contains("Mara Lind"));
        assertThat(matches()).isEmpty();
    }

    @Test
    void the_same_data_and_items_give_the_same_bytes() throws IOException {
        propose();
        byte[] graph = Files.readAllBytes(data.resolve("graphs/links.trig"));
        byte[] report = Files.readAllBytes(data.resolve("links.json"));

        LoadReport again = propose().load();

        assertThat(Files.readAllBytes(data.resolve("graphs/links.trig"))).isEqualTo(graph);
        assertThat(Files.readAllBytes(data.resolve("links.json"))).isEqualTo(report);
        assertThat(again.changed()).isFalse();
    }

    @Test
    void an_item_that_the_authority_states_is_linked_by_rule() throws IOException {
        state("person/mara-lind", FIRST);

        Links.Result result = propose();

        LinkReport.Line line = result.report().line(MARA).orElseThrow();
        assertThat(line.outcome()).as(line.reason()).isEqualTo("AUTO");
        assertThat(values(
                        "SELECT ?x { ?review :reviews ?link ; :decision v:accepted ; rdfs:comment ?x . ?link :subject <%s> }"
                                .formatted(MARA)))
                .containsExactly(line.reason());
        assertThat(matches()).containsExactly(FIRST);
    }

    @Test
    void a_person_overrules_the_rule_and_is_not_asked_again() throws IOException {
        items.remove(1);
        decide("different", FIRST);

        assertThat(propose().report().line(MARA).orElseThrow().outcome()).isEqualTo("NONE");

        decide("same", FIRST);

        assertThat(propose().report().line(MARA).orElseThrow().outcome()).isEqualTo("AUTO");
        assertThat(matches()).containsExactly(FIRST);

        decide("none", "");

        assertThat(propose().report().line(MARA).orElseThrow().outcome()).isEqualTo("NONE");
        assertThat(matches()).isEmpty();
    }

    @Test
    void a_decision_counts_before_anything_is_proposed_again() throws IOException {
        propose();

        decide("same", SECOND);

        assertThat(matches()).containsExactly(SECOND);
    }

    @Test
    void links_of_what_is_gone_pass_the_gate_and_vanish_with_the_next_proposals() throws IOException {
        propose();
        sample.graph(
                "authority-sample",
                "graph/authority/sample",
                """
                <person/ove-berg> a :Person ; rdfs:label "Ove Berg"@en .
                <organization/gazette> a :Organization ; rdfs:label "The Gazette"@en .
                """);
        sample.source(SampleData.mention("Ove Berg"));

        assertThat(store.load(ontology).rejections()).isEmpty();
        assertThat(values("SELECT ?x { ?link a :Link ; :object ?x }")).isNotEmpty();

        propose();

        assertThat(values("SELECT ?x { ?link a :Link ; :object ?x }")).isEmpty();
    }

    @Test
    void what_has_no_name_or_a_single_word_from_one_text_is_not_asked_and_says_why() throws IOException {
        sample.graph(
                "authority-more",
                "graph/authority/more",
                """
                <person/x-clerk> a :Person ; rdfs:label "[a clerk]"@en ; dct:type v:unnamed .
                <person/p-%s-63> a :Person ; rdfs:label "Berg"@en .
                """
                        .formatted(SampleData.ID));
        store.load(ontology);

        assertThat(propose().report().lines())
                .filteredOn(line ->
                        line.reason().contains("no name") || line.reason().contains("single word"))
                .extracting(LinkReport.Line::label)
                .containsExactly("Berg", "[a clerk]");
    }

    @Test
    void an_item_that_fits_two_of_ours_is_asked() throws IOException {
        items.remove(1);
        state("person/mara-lind", FIRST);
        sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<person/mara-lind-too> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> ."
                        .formatted(FIRST));
        assertThat(store.load(ontology).rejections()).isEmpty();

        assertThat(propose().report().lines())
                .filteredOn(line -> line.label().equals("Mara Lind"))
                .allSatisfy(line -> {
                    assertThat(line.outcome()).isEqualTo("REVIEW");
                    assertThat(line.reason()).contains("fits another of ours");
                });
    }

    @Test
    void an_item_that_persons_called_the_same_as_two_of_ours_is_told_and_counts_for_neither() throws IOException {
        sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en .".formatted(TWIN));
        decide("same", FIRST);
        decide(TWIN, "same", FIRST);

        LinkReport report = propose().report();

        assertThat(report.line(MARA).orElseThrow().reason()).contains("others of ours", TWIN);
        assertThat(report.line(TWIN).orElseThrow().reason()).contains("others of ours", MARA);
        Waiting waiting = new Waiting(Verdicts.read(data));
        assertThat(report.lines())
                .filteredOn(line -> waiting.shows(line, Waiting.Show.UNSURE))
                .extracting(LinkReport.Line::iri)
                .containsExactly(MARA, TWIN);
        assertThat(matches()).isEmpty();

        decide(TWIN, "different", FIRST);

        assertThat(matches()).containsExactly(FIRST);
    }

    @Test
    void a_decision_on_one_of_ours_sets_no_item_free_for_another() throws IOException {
        items.remove(1);
        sample.graph(
                "authority-twin",
                "graph/authority/twin",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> .".formatted(TWIN, FIRST));
        state("person/mara-lind", FIRST);
        assertThat(propose().report().line(TWIN).orElseThrow().outcome()).isEqualTo("REVIEW");

        decide("none", "");

        LinkReport.Line line = propose().report().line(TWIN).orElseThrow();
        assertThat(line.outcome()).isEqualTo("REVIEW");
        assertThat(line.reason()).contains("fits another of ours", MARA);
    }

    @Test
    void a_persons_word_on_an_item_that_leads_elsewhere_now_is_asked_again() throws IOException {
        items.clear();
        items.add(item("Q1000000000002", "Mara Lind", Optional.of("Q1000000000001")));
        decide("same", FIRST);

        LinkReport.Line line = propose().report().line(MARA).orElseThrow();

        assertThat(line.outcome()).isEqualTo("REVIEW");
        assertThat(line.reason()).contains("Q1000000000001 now leads to Q1000000000002");
        assertThat(new Waiting(Verdicts.read(data)).shows(line, Waiting.Show.OPEN))
                .isTrue();

        decide("same", SECOND);

        assertThat(new Waiting(Verdicts.read(data)).shows(line, Waiting.Show.OPEN))
                .isFalse();
    }

    private Links.Result propose() throws IOException {
        return new Links(store, ontology)
                .propose(
                        (subject, most) -> List.copyOf(items),
                        "invented items",
                        LocalDate.of(2026, 1, 2),
                        Progress.SILENT);
    }

    private void state(String entity, String item) throws IOException {
        sample.graph(
                "authority-stating",
                "graph/authority/stating",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> .".formatted(entity, item));
        assertThat(store.load(ontology).rejections()).isEmpty();
    }

    private final StringBuilder reviews = new StringBuilder();

    private void decide(String decision, String item) throws IOException {
        decide(MARA, decision, item);
    }

    private void decide(String entity, String decision, String item) throws IOException {
        String other = item.isEmpty() ? "" : ":other <" + item + "> ;";
        reviews.append(
                """
                <review/%1$d> a :Review ; :reviews <%2$s> ; %3$s :aspect v:identity ; :decision v:%4$s ;
                  prov:wasAttributedTo <reviewer/kay> ; prov:generatedAtTime "2026-01-01T00:00:00.%1$06dZ"^^xsd:dateTime .
                <reviewer/kay> a prov:Agent ; rdfs:label "kay" .
                """
                        .formatted(reviews.length(), entity, other, decision));
        sample.graph("reviews", "graph/reviews", reviews.toString());
        assertThat(store.load(ontology).rejections()).isEmpty();
    }

    private List<String> matches() {
        return values("SELECT ?x { GRAPH <%s> { <%s> skos:exactMatch ?x } }"
                .formatted("https://w3id.org/attest/data/graph/derived", MARA));
    }

    private List<String> values(String query) {
        String prefixes =
                """
                PREFIX : <https://w3id.org/attest/ns#> PREFIX v: <https://w3id.org/attest/vocab/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                """;
        return store.dataset().calculateRead(() -> {
            List<String> values = new ArrayList<>();
            try (QueryExec rows =
                    QueryExec.dataset(store.dataset()).query(prefixes + query).build()) {
                rows.select()
                        .forEachRemaining(row -> values.add(
                                row.get("x").isURI()
                                        ? row.get("x").getURI()
                                        : row.get("x").getLiteralLexicalForm()));
            }
            return values.stream().sorted().toList();
        });
    }

    private static Item item(String id, String name) {
        return item(id, name, Optional.empty());
    }

    private static Item item(String id, String name, Optional<String> redirectedFrom) {
        return new Item(
                id,
                List.of(new Name(name, "en", true)),
                "",
                Set.of(Kind.PERSON),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                0,
                redirectedFrom);
    }
}
