package attest.server.giveback;

import attest.server.store.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** An invented data folder: texts of an invented town, claims that quote them, and what a reviewer decided. */
final class Gazette {
    private static final String PREFIXES =
            """
            @prefix : <https://w3id.org/attest/ns#> .
            @prefix rel: <https://w3id.org/attest/rel/> .
            @prefix v: <https://w3id.org/attest/vocab/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix schema: <http://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/attest/data/> .
            """;
    private static final String NO_DATE =
            ":dateBasis v:inferred ; " + bounds("0001-01-01", "9999-12-31", "0001-01-01", "9999-12-31");

    private final Path data;
    private final StringBuilder authority = new StringBuilder();
    private final StringBuilder reviews = new StringBuilder("<reviewer/kay> a prov:Agent ; rdfs:label \"kay\" .\n");
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private int decisions;

    private record Text(String words, String publisher, String description, StringBuilder claims, List<String> ids) {
        private String hash() {
            return DigestUtils.sha256Hex(words);
        }

        private String id() {
            return hash().substring(0, 16);
        }
    }

    Gazette(Path data) {
        this.data = data;
    }

    Gazette entity(String path, String type, String label) {
        authority.append("<%s> a :%s ; rdfs:label \"%s\"@en .\n".formatted(path, type, label));
        return this;
    }

    /** A reviewer finds that an entity is an item. */
    Gazette linked(String path, String item) {
        return decided(path, "identity", "same", ":other <http://www.wikidata.org/entity/" + item + "> ;");
    }

    /** @param description of the source, in Turtle, such as its address */
    Gazette text(String name, String publisher, String description, String words) {
        texts.put(name, new Text(words, publisher, description, new StringBuilder(), new ArrayList<>()));
        return this;
    }

    /**
     * A claim that a reviewer accepts.
     *
     * @param text in which its words stand
     * @param content subject, relation and object, such as {@code mara heldOffice mayor}
     * @param dates such as {@code 1961/1965-05}, open where a side is empty; or nothing at all
     */
    Gazette claim(String text, String content, String words, String dates) {
        return claim(text, content, words, dates, "asserts", "").accepted(text);
    }

    /** The same, unread by any reviewer, and in another stance or with more in Turtle. */
    Gazette claim(String text, String content, String words, String dates, String stance, String more) {
        Text source = texts.get(text);
        String[] parts = content.split(" ");
        String id = source.id() + "-" + source.ids().size();
        int at = source.words().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        source.ids().add(id);
        source.claims()
                .append(
                        """
                        <claim/%1$s> a :Claim ; :source <source/%2$s> ; :subject <%3$s> ; :predicate rel:%4$s ; %5$s
                          :stance v:%6$s ; :narratorStance v:%6$s ; :speaker <%7$s> ; :quote "%8$s"@en ; :quoteStart %9$d ;
                          :quoteEnd %10$d ; %11$s ; %12$s :confidence 0.9 ; :method v:manual ; :rule "annotation.town" ; :paragraph 1 ;
                          prov:wasGeneratedBy <run/1> ; :attribution <claim/%1$s/voice/0> .
                        <claim/%1$s/voice/0> a :Attribution ; :level 0 ; :stance v:%6$s ; :speaker <%7$s> ; prov:agent <%7$s> .
                        """
                                .formatted(
                                        id,
                                        source.id(),
                                        parts[0],
                                        parts[1],
                                        parts.length > 2 ? ":object <" + parts[2] + "> ;" : "",
                                        stance,
                                        source.publisher(),
                                        words.replace("\"", "\\\""),
                                        at,
                                        at + words.length(),
                                        dates.isEmpty() ? NO_DATE : dated(dates),
                                        more));
        return this;
    }

    /** A reviewer accepts the newest claim of a text. */
    Gazette accepted(String text) {
        List<String> ids = texts.get(text).ids();
        return decided("claim/" + ids.get(ids.size() - 1), "extraction", "accepted", "");
    }

    private Gazette decided(String path, String aspect, String decision, String more) {
        reviews.append(
                """
                <review/%1$d> a :Review ; :reviews <%2$s> ; %5$s :aspect v:%3$s ; :decision v:%4$s ;
                  prov:wasAttributedTo <reviewer/kay> ; prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
                """
                        .formatted(decisions++, path, aspect, decision, more));
        return this;
    }

    private static String dated(String edtf) {
        String[] sides = edtf.split("/", -1);
        boolean interval = sides.length > 1;
        String from = sides[0];
        String to = interval ? sides[1] : sides[0];
        return ":dateBasis v:stated ; :when \"%s\"^^edtf:EDTF ; %s"
                .formatted(
                        interval ? (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to) : edtf,
                        bounds(
                                from.isEmpty() ? "0001-01-01" : first(from),
                                from.isEmpty() ? last(to) : last(from),
                                to.isEmpty() ? first(from) : first(to),
                                to.isEmpty() ? "9999-12-31" : last(to)));
    }

    private static String first(String date) {
        return date.length() == 10 ? date : date.length() == 7 ? date + "-01" : date + "-01-01";
    }

    private static String last(String date) {
        return switch (date.length()) {
            case 10 -> date;
            case 7 -> YearMonth.parse(date).atEndOfMonth().toString();
            default ->
                LocalDate.ofYearDay(
                                Integer.parseInt(date),
                                Year.of(Integer.parseInt(date)).length())
                        .toString();
        };
    }

    private static String bounds(String... days) {
        return """
                :startEarliest "%s"^^xsd:date ; :startLatest "%s"^^xsd:date ; :endEarliest "%s"^^xsd:date ; :endLatest "%s"^^xsd:date"""
                .formatted((Object[]) days);
    }

    /** Writes the folder as the loader would. */
    void write() throws IOException {
        Files.createDirectories(data.resolve("graphs"));
        Files.createDirectories(data.resolve("texts"));
        graph("authority-town", "authority/town", authority.toString());
        graph("reviews", "reviews", reviews.toString());
        graph("meta", "meta", "<run/1> a prov:Activity ; rdfs:label \"a run\"@en .");
        for (Text text : texts.values()) {
            Files.writeString(data.resolve("texts").resolve(text.hash() + ".txt"), text.words());
            graph(
                    text.id(),
                    "source/" + text.id(),
                    """
                    <source/%s> a :Source ; dct:publisher <%s> ; dct:language "en" ; :textHash "%s" ; %s .
                    %s"""
                            .formatted(text.id(), text.publisher(), text.hash(), text.description(), text.claims()));
        }
    }

    private void graph(String file, String name, String statements) throws IOException {
        Files.writeString(
                data.resolve("graphs").resolve(file + ".trig"),
                PREFIXES + "<" + Names.BASE + "graph/" + name + "> {\n" + statements + "\n}\n");
    }
}
