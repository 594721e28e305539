package attest.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** A small invented data folder, as the loader writes them. */
public final class SampleData {
    /** The text of the one source; the letter outside the basic plane makes code points and chars differ. */
    public static final String TEXT =
            "𐎠 Mara Lind was health minister of Norland. The clerk Ove Berg denied that she held the post.";

    public static final String HASH = DigestUtils.sha256Hex(TEXT);
    public static final String ID = HASH.substring(0, 16);
    public static final String GRAPH = Names.BASE + "graph/source/" + ID;

    private static final String PREFIXES =
            """
            @prefix : <https://w3id.org/attest/ns#> .
            @prefix rel: <https://w3id.org/attest/rel/> .
            @prefix v: <https://w3id.org/attest/vocab/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/attest/data/> .
            """;

    private final Path data;

    public SampleData(Path data) {
        this.data = data;
    }

    /** An authority, a run, and one source with two claims (one asserted, one denied) and a mention. */
    public SampleData write() throws IOException {
        Files.createDirectories(data.resolve("graphs"));
        Files.createDirectories(data.resolve("texts"));
        Files.writeString(data.resolve("texts").resolve(HASH + ".txt"), TEXT);
        graph("authority-sample", "graph/authority/sample", AUTHORITY);
        graph("meta", "graph/meta", "<run/1> a prov:Activity ; rdfs:label \"a run\"@en .");
        source(claim("asserted", "Mara Lind was health minister", "v:asserts", "person/mara-lind")
                + claim("denied", "denied that she held the post", "v:denies", "person/ove-berg")
                + mention("Ove Berg"));
        return this;
    }

    /** Writes the source graph anew, with this beside the description of the source. */
    public void source(String statements) throws IOException {
        graph(ID, "graph/source/" + ID, SOURCE + statements);
    }

    public void graph(String file, String name, String statements) throws IOException {
        raw(file, PREFIXES + "<" + name + "> {\n" + statements + "\n}\n");
    }

    public void raw(String file, String content) throws IOException {
        Files.writeString(data.resolve("graphs").resolve(file + ".trig"), content);
    }

    /** A claim that Mara Lind held the office; the words must stand in the text, or at 0 to 5 if they do not. */
    public static String claim(String id, String words, String stance, String speaker) {
        return """
                <claim/%1$s> a :Claim ; :source <source/%2$s> ; :subject <person/mara-lind> ; :predicate rel:heldOffice ;
                  :object <office/health-minister> ; :stance %3$s ; :narratorStance v:reports ; :speaker <%4$s> ;
                  %5$s ; :confidence 0.9 ; :method v:rule ; :rule "held-office.copula" ; prov:wasGeneratedBy <run/1> ;
                  :paragraph 1 ; %6$s ; :attribution <claim/%1$s/voice/0> , <claim/%1$s/voice/1> .
                <claim/%1$s/voice/0> a :Attribution ; :level 0 ; :stance v:reports ; :speaker <organization/gazette> ;
                  prov:agent <organization/gazette> .
                <claim/%1$s/voice/1> a :Attribution ; :level 1 ; :stance %3$s ; :speaker <%4$s> ; prov:agent <%4$s> .
                """
                .formatted(id, ID, stance, speaker, quote(words), DATES);
    }

    public static String mention(String words) {
        return """
                <mention/%1$s-berg> a :Mention ; :source <source/%1$s> ; %2$s ; :refersTo <person/ove-berg> ;
                  :confidence 0.9 ; :method v:rule .
                """
                .formatted(ID, quote(words));
    }

    private static String quote(String words) {
        int at = TEXT.indexOf(words);
        int start = at < 0 ? 0 : TEXT.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return ":quote \"%s\"@en ; :quoteStart %d ; :quoteEnd %d".formatted(words, start, end);
    }

    private static final String DATES =
            """
            :when "2011"^^edtf:EDTF ; :startEarliest "2011-01-01"^^xsd:date ; :startLatest "2011-12-31"^^xsd:date ;
              :endEarliest "2011-01-01"^^xsd:date ; :endLatest "2011-12-31"^^xsd:date ; :dateBasis v:stated""";

    private static final String SOURCE =
            """
            <source/%1$s> a :Source ; dct:title "On the ministry" ; dct:publisher <organization/gazette> ;
              dct:language "en" ; dct:type v:article ; :textHash "%2$s" ; %3$s .
            """
                    .formatted(ID, HASH, DATES);

    private static final String AUTHORITY =
            """
            <person/mara-lind> a :Person ; rdfs:label "Mara Lind"@en .
            <person/ove-berg> a :Person ; rdfs:label "Ove Berg"@en .
            <office/health-minister> a :Office ; rdfs:label "health minister of Norland"@en .
            <organization/gazette> a :Organization ; rdfs:label "The Gazette"@en .
            """;
}
