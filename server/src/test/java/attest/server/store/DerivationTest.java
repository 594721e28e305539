package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
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

    private static final String RUN = "<run/2> a prov:Activity ; rdfs:label \"a run\"@en .\n";
    private static final String OFFICES =
            """
            <office/o0> a :Office ; rdfs:label "Chair"@en ; dct:type v:singleSeat .
            <office/o1> a :Office ; rdfs:label "Clerk"@en ; dct:type v:singleSeat .
            <event/e0> a :Event ; rdfs:label "Flood"@en .
            <event/e1> a :Event ; rdfs:label "Fire"@en .
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

    @Test
    void any_decisions_in_any_order_give_what_deriving_anew_gives() throws IOException {
        Random chance = new Random(1979);
        SampleData sample = new SampleData(folder).write();
        sample.graph("authority-more", "graph/authority/more", OFFICES);
        sample.source(IntStream.range(0, 30)
                .mapToObj(i -> i % 2 == 0 ? tenure(i, chance) : toll(i, chance))
                .collect(Collectors.joining()));
        try (Store store = Store.open(folder)) {
            assertThat(store.load(ONTOLOGY).rejections()).isEmpty();
            for (int round = 0; round < 15; round++) {
                sample.graph("reviews", "graph/reviews", RUN + decisions(chance));
                assertThat(store.load(ONTOLOGY).rejections()).isEmpty();
                assertThat(derived(store)).isEqualTo(anew(store));
            }
            assertThat(derived(store).stream()
                            .map(triple -> triple.getPredicate().getLocalName())
                            .filter("conflictsWith"::equals))
                    .hasSizeGreaterThan(20);
        }
    }

    private static String tenure(int number, Random chance) {
        int begin = 1980 + chance.nextInt(8);
        String person = "person/p" + number % 7;
        return "<%s> a :Person ; rdfs:label \"P\"@en .\n".formatted(person)
                + SampleData.claim("c" + number, "Mara Lind was health minister", "v:asserts", "person/mara-lind")
                        .replace(":subject <person/mara-lind>", ":subject <" + person + ">")
                        .replace("office/health-minister", "office/o" + chance.nextInt(2))
                        .replace(":startEarliest \"2011", ":startEarliest \"" + begin)
                        .replace(":startLatest \"2011", ":startLatest \"" + begin)
                        .replace(":endEarliest \"2011", ":endEarliest \"" + (begin + 1 + chance.nextInt(4)))
                        .replace(":endLatest \"2011", ":endLatest \"" + (begin + 5));
    }

    private static String toll(int number, Random chance) {
        return SampleData.claim("c" + number, "Mara Lind was health minister", "v:asserts", "person/mara-lind")
                .replace(":subject <person/mara-lind>", ":subject <event/e%d>".formatted(chance.nextInt(2)))
                .replace("rel:heldOffice", "rel:deathToll")
                .replace(
                        ":object <office/health-minister>",
                        ":min %1$d ; :max %1$d ; :qualifier v:exact".formatted(10 + chance.nextInt(9)));
    }

    private static String decisions(Random chance) {
        StringBuilder reviews = new StringBuilder();
        for (int i = chance.nextInt(12); i > 0; i--) {
            String decision = List.of("v:accepted", "v:rejected", "v:unsure").get(chance.nextInt(3));
            reviews.append(review("review/" + i, "claim/c" + chance.nextInt(30), decision));
        }
        return reviews.toString();
    }

    @Test
    void a_rule_is_kept_to_some_things_only_where_every_pattern_names_them() {
        Query query = QueryFactory.create(
                "CONSTRUCT { ?a <x:b> ?c } { VALUES ?a { UNDEF } ?a <x:c> ?d OPTIONAL { ?d <x:e> ?c } }");

        assertThatThrownBy(() -> new Rule(new NamedQuery("d9.rq", query)))
                .hasMessageContaining("d9.rq is marked to be kept to some ?a, so every pattern must name it");
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
