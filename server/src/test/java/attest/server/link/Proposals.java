package attest.server.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.exec.QueryExec;

/** A store over the sample, items that may be its minister, and what persons say of them. */
final class Proposals implements AutoCloseable {
    static final String MARA = "https://w3id.org/attest/data/person/mara-lind";
    static final String TWIN = "https://w3id.org/attest/data/person/mara-lind-too";
    static final String FIRST = "http://www.wikidata.org/entity/Q1000000000001";
    static final String SECOND = "http://www.wikidata.org/entity/Q1000000000002";

    final Path data;
    final Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    final List<Item> items =
            new ArrayList<>(List.of(item("Q1000000000001", "Mara Lind"), item("Q1000000000002", "Mara Lind")));
    final SampleData sample;
    final Store store;

    Proposals(Path data) throws IOException {
        this.data = data;
        sample = new SampleData(data).write();
        store = Store.open(data);
        store.load(ontology);
    }

    @Override
    public void close() {
        store.close();
    }

    Links.Result propose() throws IOException {
        return new Links(store, ontology)
                .propose(
                        (subject, most) -> List.copyOf(items),
                        "invented items",
                        LocalDate.of(2026, 1, 2),
                        Progress.SILENT);
    }

    void state(String entity, String item) throws IOException {
        sample.graph(
                "authority-stating",
                "graph/authority/stating",
                "<%s> a :Person ; rdfs:label \"Mara Lind\"@en ; skos:exactMatch <%s> .".formatted(entity, item));
        assertThat(store.load(ontology).rejections()).isEmpty();
    }

    private final StringBuilder reviews = new StringBuilder();

    void decide(String decision, String item) throws IOException {
        decide(MARA, decision, item);
    }

    void decide(String entity, String decision, String item) throws IOException {
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

    List<String> matches() {
        return values("SELECT ?x { GRAPH <%s> { <%s> skos:exactMatch ?x } }"
                .formatted("https://w3id.org/attest/data/graph/derived", MARA));
    }

    List<String> values(String query) {
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

    static Item item(String id, String name) {
        return item(id, name, Optional.empty());
    }

    static Item item(String id, String name, Optional<String> redirectedFrom) {
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
