package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    private static final String REJECTED = review("review/1", "claim/asserted", "v:rejected");
    private static final String LINK =
            """
            <link/1> a :Link ; :subject <organization/gazette> ; :predicate :affiliatedWith ;
              :object <organization/union> ; rdfs:comment "invented"@en ; dct:source <http://example.org/who> ;
              :confidence 1.0 ; :method v:manual .
            <organization/union> a :Organization ; rdfs:label "Union"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void a_decision_on_a_claim_changes_what_rests_on_it_and_no_more() throws IOException {
        SampleData sample = new SampleData(folder).write();
        try (Store store = Store.open(folder)) {
            store.load(ONTOLOGY);
            Set<Triple> before = derived(store);

            sample.graph("reviews", "graph/authority/reviews", REJECTED);
            assertThat(store.load(ONTOLOGY).rejections()).isEmpty();

            Set<Triple> after = derived(store);
            assertThat(after).isNotEqualTo(before).isEqualTo(anew(store));
            after.removeAll(before);
            assertThat(after.stream().map(triple -> triple.getPredicate().getLocalName()))
                    .containsExactlyInAnyOrder("reviewStatus", "supportClaims", "supportFamilies");
        }
    }

    @Test
    void whatever_comes_and_goes_the_result_is_that_of_deriving_anew() throws IOException {
        SampleData sample = new SampleData(folder).write();
        try (Store store = Store.open(folder)) {
            store.load(ONTOLOGY);
            for (String authority : new String[] {LINK, LINK + review("review/2", "link/1", "v:rejected"), REJECTED}) {
                sample.graph("more", "graph/authority/more", authority);
                assertThat(store.load(ONTOLOGY).rejections()).isEmpty();
                assertThat(derived(store)).as(authority).isEqualTo(anew(store));
            }
            sample.source(SampleData.claim("denied", "denied that she held the post", "v:denies", "person/ove-berg"));
            store.load(ONTOLOGY);
            assertThat(derived(store)).isEqualTo(anew(store));
        }
    }

    private static String review(String id, String thing, String decision) {
        return """
                <%s> a :Review ; :reviews <%s> ; :aspect v:extraction ; :decision %s ;
                  prov:wasAttributedTo <person/mara-lind> ; prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
                """
                .formatted(id, thing, decision);
    }

    private static Set<Triple> derived(Store store) {
        DatasetGraph dataset = store.dataset();
        return dataset.calculateRead(() -> dataset.stream(Names.DERIVED, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
    }

    /** From what is stated alone. */
    private static Set<Triple> anew(Store store) {
        DatasetGraph dataset = store.dataset();
        return dataset.calculateRead(() -> {
            Graph all = GraphFactory.createDefaultGraph();
            dataset.stream()
                    .filter(quad -> !quad.getGraph().equals(Names.DERIVED))
                    .forEach(quad -> all.add(quad.asTriple()));
            Set<Triple> stated = all.stream().collect(Collectors.toSet());
            Derivation.into(all, ONTOLOGY);
            return all.stream().filter(triple -> !stated.contains(triple)).collect(Collectors.toSet());
        });
    }
}
