package attest.server.excerpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.DumpImport;
import attest.server.link.ItemSource;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mara Lind is linked with Q1000000000001, Ove Berg is no longer with Q1000000000002; the office is Q1000000000003. */
class ExcerptsTest {
    private static final String MARA = "https://w3id.org/attest/data/person/mara-lind";
    private static final String OFFICE = "Q1000000000003";
    private static final String YEAR =
            """
            {"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2010-00-00T00:00:00Z","precision":9},"type":"time"}}""";
    private static final String DAY =
            """
            {"snaktype":"value","property":"P582","datavalue":{"value":{"time":"+2012-03-04T00:00:00Z","precision":11},"type":"time"}}""";
    private static final String IMPORTED =
            """
            {"snaks":{"P143":[%s],"P854":[{"snaktype":"value","property":"P854","datavalue":{"value":"https://example.org/a","type":"string"}}]}}"""
                    .formatted(item("P143", "Q1000000000004"));

    @TempDir
    private Path data;

    @TempDir
    private Path dumps;

    private final Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    private Store store;

    @BeforeEach
    void open() throws IOException {
        SampleData sample = new SampleData(data).write();
        sample.graph(
                "links",
                "graph/links",
                link("mara-lind", "Q1000000000001")
                        + link("ove-berg", "Q1000000000002")
                        + """
                        <https://w3id.org/attest/data/run/link> a prov:Activity ; rdfs:label "invented"@en ."""
                        + """
                        <https://w3id.org/attest/data/review/1> a :Review ; :reviews <person/ove-berg> ; :aspect v:identity ; :decision v:different ;
                          :other <http://www.wikidata.org/entity/Q1000000000002> ; prov:wasAttributedTo <reviewer/kay> ;
                          prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
                        <reviewer/kay> a prov:Agent ; rdfs:label "kay" .
                        """);
        store = Store.open(data);
        assertThat(store.load(ontology).rejections()).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_tenure_comes_with_rank_bounds_reference_and_day_in_wikidatas_own_terms() throws IOException {
        importing(Optional.of("2026-11-01"), held("normal", YEAR, DAY, IMPORTED));

        LoadReport load = take();

        assertThat(load.rejections()).isEmpty();
        assertThat(load.replaced()).contains("https://w3id.org/attest/data/graph/wikidata/2026-11-01");
        assertThat(
                        values(
                                "?office ?rank ?a ?b ?from ?to ?day",
                                """
                        <http://www.wikidata.org/entity/Q1000000000001> p:P39 ?s . ?s a wikibase:Statement ; ps:P39/rdfs:label ?office ;
                          wikibase:rank ?rank ; :startEarliest ?a ; :endLatest ?b ; pq:P580 ?from ; pq:P582 ?to ; dct:isPartOf/dct:issued ?day .
                        """))
                .containsExactly(
                        "minister of health|http://wikiba.se/ontology#NormalRank|2010-01-01|2012-03-04|2010|2012-03-04T00:00:00Z|2026-11-01");
        assertThat(values("?project ?address", "?s prov:wasDerivedFrom ?r . ?r pr:P143 ?project ; pr:P854 ?address ."))
                .containsExactly("http://www.wikidata.org/entity/Q1000000000004|https://example.org/a");
        assertThat(values("?p", "?v a wikibase:TimeValue ; wikibase:timePrecision ?p ."))
                .containsExactly("11", "9");
    }

    @Test
    void somebody_unknown_and_nobody_are_told_apart() throws IOException {
        importing(
                Optional.of("2026-11-01"),
                statement("normal", "{\"snaktype\":\"somevalue\",\"property\":\"P39\"}", "", "", "some"),
                statement("normal", "{\"snaktype\":\"novalue\",\"property\":\"P570\"}", "", "", "none"));

        assertThat(take().rejections()).isEmpty();

        assertThat(values("?s", "?s ps:P39 ?x . ?x a :UnknownValue .")).hasSize(1);
        assertThat(values("?s", "?s a wikibase:Statement , <http://www.wikidata.org/prop/novalue/P570> ."))
                .containsExactly("http://www.wikidata.org/entity/statement/Q1000000000001-none");
    }

    @Test
    void what_is_stated_there_is_no_claim_and_no_item_that_a_person_ruled_out() throws IOException {
        int claims = values("?c", "?c a :Claim .").size();
        importing(Optional.of("2026-11-01"), held("deprecated", YEAR, DAY, ""));

        take();

        assertThat(values("?c", "?c a :Claim .")).hasSize(claims);
        assertThat(values(
                        "?c",
                        "?c :subject <%s> ; :object <http://www.wikidata.org/entity/%s> .".formatted(MARA, OFFICE)))
                .isEmpty();
        assertThat(values("?x", "<http://www.wikidata.org/entity/Q1000000000002> dct:isPartOf ?x ."))
                .isEmpty();
    }

    @Test
    void a_newer_excerpt_takes_the_place_of_the_older_and_the_same_one_has_the_same_bytes() throws IOException {
        importing(Optional.of("2026-11-01"), held("normal", YEAR, DAY, ""));
        take();
        byte[] first = Files.readAllBytes(data.resolve("graphs/wikidata-2026-11-01.trig"));
        assertThat(take().changed()).isFalse();
        assertThat(Files.readAllBytes(data.resolve("graphs/wikidata-2026-11-01.trig")))
                .isEqualTo(first);

        importing(Optional.of("2026-12-01"), held("preferred", YEAR, DAY, ""));
        take();

        assertThat(values("?rank", "?s ps:P39 ?o ; wikibase:rank ?rank ."))
                .containsExactly("http://wikiba.se/ontology#PreferredRank");
        assertThat(values("?day", "?x a :Excerpt ; dct:issued ?day .")).containsExactly("2026-12-01");
    }

    @Test
    void nothing_is_taken_over_without_items_or_without_their_day() throws IOException {
        assertThatThrownBy(this::take).isInstanceOf(StoreException.class).hasMessageContaining("attest link import");

        importing(Optional.empty(), held("normal", YEAR, DAY, ""));

        assertThatThrownBy(this::take).isInstanceOf(StoreException.class).hasMessageContaining("--date DAY");
    }

    private LoadReport take() throws IOException {
        return new Excerpts(store, ontology).take();
    }

    private void importing(Optional<String> day, String... statements) throws IOException {
        Path dump = Files.writeString(
                dumps.resolve("invented.jsonl"),
                entity("Q1000000000001", "Mara Lind", statements)
                        + entity("Q1000000000002", "Ove Berg")
                        + entity(OFFICE, "minister of health"));
        DumpImport.run(
                new DumpImport.Request(dump, ItemSource.folder(data), Set.of(), day.map(LocalDate::parse)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                progress -> {});
    }

    private static String entity(String id, String label, String... statements) {
        String claims = Stream.of("P39", "P570")
                .map(property -> "\"%s\":[%s]"
                        .formatted(
                                property,
                                String.join(
                                        ",",
                                        Stream.of(statements)
                                                .filter(json -> json.contains("\"property\":\"" + property + "\""))
                                                .toList())))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return """
                {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"%s"}},"claims":{%s}}
                """
                .formatted(id, label, claims);
    }

    private static String held(String rank, String from, String to, String references) {
        return statement(
                rank, item("P39", OFFICE), "\"P580\":[%s],\"P582\":[%s]".formatted(from, to), references, "held");
    }

    private static String statement(String rank, String snak, String qualifiers, String references, String id) {
        return """
                {"mainsnak":%s,"type":"statement","id":"Q1000000000001$%s","rank":"%s","qualifiers":{%s},"references":[%s]}"""
                .formatted(snak, id, rank, qualifiers, references)
                .replace("\n", "");
    }

    private static String item(String property, String id) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"value":{"entity-type":"item","id":"%s"},"type":"wikibase-entityid"}}"""
                .formatted(property, id);
    }

    private static String link(String person, String item) {
        return """
                <link/%1$s--wd> a :Link ; :subject <person/%1$s> ; :predicate skos:exactMatch ; :object <http://www.wikidata.org/entity/%2$s> ;
                  :confidence 0.8 ; :method v:rule ; rdfs:comment "Invented."@en ; prov:wasGeneratedBy <run/link> ;
                  :feature <link/%1$s--wd/feature/name> .
                <link/%1$s--wd/feature/name> a :Feature ; rdfs:label "name"@en ; :value 1.0 ; rdfs:comment "The same."@en .
                """
                .formatted(person, item);
    }

    /** The solutions of a pattern over all graphs, their values joined by a bar. */
    private List<String> values(String variables, String pattern) {
        String query =
                """
                PREFIX : <https://w3id.org/attest/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dct: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX p: <http://www.wikidata.org/prop/> PREFIX ps: <http://www.wikidata.org/prop/statement/>
                PREFIX pq: <http://www.wikidata.org/prop/qualifier/> PREFIX pr: <http://www.wikidata.org/prop/reference/>
                PREFIX wikibase: <http://wikiba.se/ontology#>
                SELECT %s WHERE { %s }"""
                        .formatted(variables, pattern);
        return store.dataset().calculateRead(() -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec exec =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                exec.select()
                        .forEachRemaining(row -> rows.add(String.join(
                                "|",
                                Stream.of(variables.split(" "))
                                        .map(name -> row.get(name.substring(1)))
                                        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                                        .toList())));
            }
            return rows.stream().sorted().toList();
        });
    }
}
