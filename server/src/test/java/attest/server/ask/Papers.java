package attest.server.ask;

import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** A store of three papers that write about a minister of Norland; the Herald and the Gazette belong to one house. */
final class Papers implements AutoCloseable {
    static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    static final String DATA = "https://w3id.org/attest/data/";
    private static final String WORDS = "Mara Lind was health minister";

    private final SampleData sample;
    private final Path data;
    final Store store;
    final Desk desk;

    Papers(Path data) throws IOException {
        this.data = data;
        sample = new SampleData(data);
        Files.createDirectories(data.resolve("graphs"));
        Files.createDirectories(data.resolve("texts"));
        sample.graph("authority-papers", "graph/authority/papers", AUTHORITY);
        sample.graph("meta", "graph/meta", "<run/1> a prov:Activity ; rdfs:label \"a run\"@en .");
        paper("gazette", "mara-lind");
        paper("herald", "mara-lind");
        paper("courier", "mara-lind");
        store = Store.open(data);
        store.load(ONTOLOGY);
        desk = new Desk(store, ONTOLOGY, QueryCatalog.empty());
    }

    /** Writes a paper that says that a person held the office. */
    void paper(String publisher, String person) throws IOException {
        String id = id(publisher);
        Files.writeString(data.resolve("texts/" + hash(publisher) + ".txt"), text(publisher));
        sample.graph(
                id,
                "graph/source/" + id,
                """
                <source/%1$s> a :Source ; dct:title "The %2$s" ; dct:publisher <organization/%2$s> ; dct:language "en" ;
                  dct:type v:article ; :textHash "%3$s" .
                <claim/%1$s-0> a :Claim ; :source <source/%1$s> ; :subject <person/%4$s> ; :predicate rel:heldOffice ;
                  :object <office/health-minister> ; :stance v:asserts ; :narratorStance v:asserts ;
                  :speaker <organization/%2$s> ; :quote "%5$s"@en ; :quoteStart 0 ; :quoteEnd %6$d ; :confidence 0.9 ;
                  :method v:rule ; :rule "example" ; prov:wasGeneratedBy <run/1> ; :paragraph 1 ; %7$s ;
                  :attribution <claim/%1$s-0/voice/0> .
                <claim/%1$s-0/voice/0> a :Attribution ; :level 0 ; :stance v:asserts ; :speaker <organization/%2$s> ;
                  prov:agent <organization/%2$s> .
                <mention/%1$s-0> a :Mention ; :source <source/%1$s> ; :quote "Mara Lind"@en ; :quoteStart 0 ; :quoteEnd 9 ;
                  :refersTo <person/%4$s> ; :confidence 0.9 ; :method v:rule .
                """
                        .formatted(id, publisher, hash(publisher), person, WORDS, WORDS.length(), DATES));
    }

    /** Writes decisions: a review of the Courier's claim, and that the person of the Courier is Mara Lind. */
    void decide(String decision) throws IOException {
        sample.graph(
                "reviews",
                "graph/reviews",
                """
                <review/1> a :Review ; :reviews <claim/%1$s-0> ; :aspect v:extraction ; :decision v:%2$s ;
                  prov:wasAttributedTo <agent/reader> ; prov:generatedAtTime "2026-01-05T10:00:00Z"^^xsd:dateTime .
                <review/2> a :Review ; :reviews <person/p-%1$s-0> ; :other <person/mara-lind> ; :aspect v:identity ;
                  :decision v:same ; prov:wasAttributedTo <agent/reader> ;
                  prov:generatedAtTime "2026-01-05T10:01:00Z"^^xsd:dateTime .
                <agent/reader> a prov:Agent ; rdfs:label "Reader" .
                """
                        .formatted(id("courier"), decision));
        store.load(ONTOLOGY);
    }

    /** How many independent families say of whom that they held the office. */
    Asked families(String... systemParameters) {
        return desk.ask(request(systemParameters));
    }

    Request request(String... systemParameters) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String each : systemParameters) {
            given.computeIfAbsent(each.split("=")[0], none -> new ArrayList<>()).add(each.split("=")[1]);
        }
        return desk.request(QUERY, given);
    }

    static String id(String publisher) {
        return hash(publisher).substring(0, 16);
    }

    private static String hash(String publisher) {
        return DigestUtils.sha256Hex(text(publisher));
    }

    private static String text(String publisher) {
        return WORDS + ", writes the " + publisher + ".";
    }

    @Override
    public void close() {
        store.close();
    }

    private static final String DATES =
            """
            :when "2011"^^edtf:EDTF ; :startEarliest "2011-01-01"^^xsd:date ; :startLatest "2011-12-31"^^xsd:date ;
              :endEarliest "2011-01-01"^^xsd:date ; :endLatest "2011-12-31"^^xsd:date ; :dateBasis v:stated""";

    private static final String AUTHORITY =
            """
            <person/mara-lind> a :Person ; rdfs:label "Mara Lind"@en .
            <person/ove-berg> a :Person ; rdfs:label "Ove Berg"@en .
            <office/health-minister> a :Office ; rdfs:label "health minister of Norland"@en .
            <organization/house> a :Organization ; rdfs:label "House of papers"@en .
            <organization/gazette> a :Organization ; rdfs:label "Gazette"@en .
            <organization/herald> a :Organization ; rdfs:label "Herald"@en .
            <organization/courier> a :Organization ; rdfs:label "Courier"@en .
            <link/gazette--house> a :Link ; :subject <organization/gazette> ; :predicate :affiliatedWith ;
              :object <organization/house> ; dct:source <https://papers.example/> ; rdfs:comment "It says so."@en ;
              :confidence 1.0 ; :method v:manual .
            <link/herald--house> a :Link ; :subject <organization/herald> ; :predicate :affiliatedWith ;
              :object <organization/house> ; dct:source <https://papers.example/> ; rdfs:comment "It says so."@en ;
              :confidence 1.0 ; :method v:manual .
            """;

    static final SavedQuery QUERY = SavedQuery.read(
            "tests/families",
            """
            #+ tags: [test]
            #+ summary: How many independent families say who held the office
            #+ description: A row for each person.
            #+ version: 1
            #+ columns:
            #+   person: {type: iri, label: Person}
            #+   families: {type: integer, label: Families}
            #+ key: [person]
            PREFIX : <https://w3id.org/attest/ns#>
            PREFIX rel: <https://w3id.org/attest/rel/>
            PREFIX source: <https://w3id.org/attest/data/source/>
            PREFIX body: <https://w3id.org/attest/data/organization/>
            PREFIX link: <https://w3id.org/attest/data/link/>
            PREFIX mention: <https://w3id.org/attest/data/mention/>
            PREFIX review: <https://w3id.org/attest/data/review/>
            PREFIX person: <https://w3id.org/attest/data/person/>
            SELECT ?person ?families
            WHERE { ?tenure a :Proposition ; :subject ?person ; :predicate rel:heldOffice ; :supportFamilies ?families }
            ORDER BY ?person
            """);
}
