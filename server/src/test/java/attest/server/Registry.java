package attest.server;

import attest.server.store.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** An invented register of a harbour town beside the sample: namesakes, a disputed number, a denied office, a decision of reviewers. */
final class Registry {
    private static final String TEXT =
            "The harbour strike of 1958 cost 12 lives, the Harbour Union said. The Port Authority"
                    + " said 3 died. Nils Aro ordered it, the Harbour Union said. Mara Lind led the strike.";

    private static final String HASH = DigestUtils.sha256Hex(TEXT);
    static final String SOURCE = HASH.substring(0, 16);

    private Registry() {}

    static void write(Path data) throws IOException {
        SampleData sample = new SampleData(data).write();
        Files.writeString(data.resolve("texts").resolve(HASH + ".txt"), TEXT);
        sample.graph("authority-registry", "graph/authority/registry", THINGS);
        sample.graph(SOURCE, "graph/source/" + SOURCE, source());
        sample.graph("reviews", "graph/authority/reviews", REVIEWS);
    }

    private static String source() {
        return """
                <source/%s> a :Source ; dct:title "The strike" ; dct:publisher <organization/gazette> ; dct:language "en" ;
                  dct:type v:article ; :textHash "%s" .
                """
                        .formatted(SOURCE, HASH)
                + toll("toll-12", 12, "cost 12 lives, the Harbour Union said", "organization/harbour-union")
                + toll("toll-3", 3, "The Port Authority said 3 died", "organization/port-authority")
                + part("ordered", "person/nils-aro", "v:orderGiver", "Nils Aro ordered it, the Harbour Union said")
                + part("led", "person/mara-lind", "v:leader", "Mara Lind led the strike");
    }

    private static String toll(String id, int number, String words, String speaker) {
        String content =
                ":subject <event/harbour-strike> ; :predicate rel:deathToll ; :number %1$d ; :min %1$d ; :max %1$d ; :qualifier v:exact"
                        .formatted(number);
        return claim(id, content, words, speaker);
    }

    private static String part(String id, String person, String role, String words) {
        String content = ":subject <%s> ; :predicate rel:participatedIn ; :object <event/harbour-strike> ; :role %s"
                .formatted(person, role);
        return claim(id, content, words, "organization/harbour-union");
    }

    private static String claim(String id, String content, String words, String speaker) {
        int start = TEXT.indexOf(words);
        return """
                <claim/%1$s> a :Claim ; :source <source/%2$s> ; %3$s ; :stance v:asserts ; :narratorStance v:reports ;
                  :speaker <%4$s> ; :quote "%5$s"@en ; :quoteStart %6$d ; :quoteEnd %7$d ; :paragraph 1 ; %8$s ;
                  :confidence 0.9 ; :method v:rule ; :rule "invented" ; prov:wasGeneratedBy <run/1> ;
                  :attribution <claim/%1$s/voice/0> , <claim/%1$s/voice/1> .
                <claim/%1$s/voice/0> a :Attribution ; :level 0 ; :stance v:reports ; :speaker <organization/gazette> ;
                  prov:agent <organization/gazette> .
                <claim/%1$s/voice/1> a :Attribution ; :level 1 ; :stance v:asserts ; :speaker <%4$s> ; prov:agent <%4$s> .
                """
                .formatted(id, SOURCE, content, speaker, words, start, start + words.length(), UNKNOWN);
    }

    private static final String UNKNOWN =
            """
            :startEarliest "0001-01-01"^^xsd:date ; :startLatest "9999-12-31"^^xsd:date ;
              :endEarliest "0001-01-01"^^xsd:date ; :endLatest "9999-12-31"^^xsd:date ; :dateBasis v:inferred""";

    private static final String THINGS =
            """
            <person/nils-aro> a :Person ; rdfs:label "Nils Aro"@en ; skos:altLabel "نیلس آرو"@fa .
            <person/tessa-moorland> a :Person ; rdfs:label "Tessa Moorland"@en .
            <person/tessa-moorland-2> a :Person ; rdfs:label "Tessa Moorland"@en .
            <person/lio-brandt> a :Person ; rdfs:label "Lio Brandt"@en ; skos:altLabel "Brandt"@en .
            <person/hanne-voss> a :Person ; rdfs:label "Hanne Voss"@en .
            <person/p-c0ffee00c0ffee00-7> a :Person ; rdfs:label "Pavel Lindqvar"@en .
            <person/x-clerk> a :Person ; rdfs:label "[Clerk of the harbour]"@en ; dct:type v:unnamed .
            <office/mayor-of-kessary> a :Office ; rdfs:label "mayor of Kessary"@en ; org:postIn <organization/kessary-council> .
            <office/pilot> a :Office ; rdfs:label "Chief pilot of the port of Kessary"@en ; dct:spatial <place/kessary> ;
              skos:altLabel "Chief pilot"@en , "Head of the pilots"@en , "Kessary pilot chief"@en .
            <organization/kessary-council> a :Organization ; rdfs:label "Town council of Kessary"@en .
            <organization/harbour-union> a :Organization ; rdfs:label "Harbour Union"@en .
            <organization/port-authority> a :Organization ; rdfs:label "Port Authority"@en ; skos:altLabel "PAK"@en .
            <place/kessary> a :Place ; rdfs:label "Kessary"@en .
            <event/harbour-strike> a :Event ; rdfs:label "Harbour strike in Kessary, 1958"@en ; dct:type v:protest ;
              dct:spatial <place/kessary> ; :when "1958"^^edtf:EDTF ;
              :startEarliest "1958-01-01"^^xsd:date ; :startLatest "1958-12-31"^^xsd:date ;
              :endEarliest "1958-01-01"^^xsd:date ; :endLatest "1958-12-31"^^xsd:date .
            <event/mole-fire> a :Event ; rdfs:label "Fire on the mole of Kessary, 1961"@en ; dct:spatial <place/kessary> ;
              :when "1961-05-04"^^edtf:EDTF ;
              :startEarliest "1961-05-04"^^xsd:date ; :startLatest "1961-05-04"^^xsd:date ;
              :endEarliest "1961-05-04"^^xsd:date ; :endLatest "1961-05-04"^^xsd:date .
            <person/mara-lind> skos:exactMatch <http://www.wikidata.org/entity/Q1000000000001> .
            """;

    private static final String REVIEWS =
            """
            <review/1> a :Review ; :reviews <claim/led> ; :aspect v:extraction ; :decision v:rejected ;
              prov:wasAttributedTo <person/hanne-voss> ; prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
            """;
}
