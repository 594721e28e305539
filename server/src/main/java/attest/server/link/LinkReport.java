package attest.server.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the last {@code attest link} proposed, and what stayed unlinked and why: {@code links.json} of the data folder.
 *
 * @param run what proposed, in words
 * @param lines one for each entity, in the order of their IRIs
 */
public record LinkReport(String run, List<Line> lines) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public LinkReport {
        lines = List.copyOf(lines);
    }

    /**
     * An entity.
     *
     * @param kind person, office, organization, place or event
     * @param outcome AUTO, REVIEW or NONE
     * @param reason in one plain sentence
     * @param names those by which it was looked for
     * @param posts offices that it is said to have held, in words
     * @param said what sources say of it, each with its source
     * @param candidates best first
     */
    public record Line(
            String iri,
            String kind,
            String label,
            String outcome,
            String reason,
            List<String> names,
            List<String> posts,
            List<String> said,
            Home home,
            List<Candidate> candidates) {
        public Line {
            names = list(names);
            posts = list(posts);
            said = list(said);
            home = home == null ? new Home("", List.of()) : home;
            candidates = list(candidates);
        }
    }

    /**
     * An item that it may be, in the words of Wikidata.
     *
     * @param id such as Q794
     * @param formerly the id that the authority or a person named, when it leads to this item now; else empty
     * @param score from 0 to 1
     */
    public record Candidate(
            String id,
            String formerly,
            String label,
            String description,
            BigDecimal score,
            List<String> names,
            List<String> facts,
            List<Compared> features) {
        public Candidate {
            formerly = formerly == null ? "" : formerly;
            description = description == null ? "" : description;
            names = list(names);
            facts = list(facts);
            features = list(features);
        }
    }

    /**
     * What was compared.
     *
     * @param value from 0 to 1, below 0 for a contradiction
     */
    public record Compared(String name, BigDecimal value, String why) {}

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** How many entities came to an outcome. */
    public long count(String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    /** The line of an entity. */
    public Optional<Line> line(String iri) {
        return lines.stream().filter(line -> line.iri().equals(iri)).findFirst();
    }

    /**
     * Reads the report of a data folder; empty when nothing was proposed there yet.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<LinkReport> read(Path data) throws IOException {
        Path file = file(data);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), LinkReport.class)) : Optional.empty();
    }

    static Path file(Path data) {
        return data.resolve("links.json");
    }

    /** As it lies in the data folder: the same bytes for the same proposals. */
    public byte[] bytes() throws IOException {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
