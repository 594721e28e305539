package attest.server.giveback;

import attest.server.store.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * The publishers and sources that may be cited on Wikidata: {@code citable.tsv}, a line for each, its kind and slug (or IRI), then, after a TAB, why.
 * Lines that begin with # are for readers.
 */
public final class Citable {
    /** Its name in a corpus. */
    public static final String FILE = "citable.tsv";

    private static final Pattern ENTITY = Pattern.compile("(organization|person|source)/[0-9a-z-]+");

    private final Set<String> iris;

    private Citable(Set<String> iris) {
        this.iris = iris;
    }

    /**
     * Reads files together; of those that are not there nothing is citable.
     *
     * @throws IOException when one cannot be read, or a line names neither publisher nor source; the message says which
     */
    public static Citable read(Collection<Path> files) throws IOException {
        Set<String> iris = new TreeSet<>();
        for (Path file : files) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                int number = i + 1;
                Optional<String> entity = entity(lines.get(i));
                if (entity.isPresent()) {
                    iris.add(iri(entity.get())
                            .orElseThrow(() -> new IOException(
                                    "%s, line %d: '%s' is no publisher and no source: expected such as organization/harbour-gazette or source/0123456789abcdef"
                                            .formatted(file, number, entity.get()))));
                }
            }
        }
        return new Citable(iris);
    }

    /** A list that was read before. */
    static Citable of(Collection<String> iris) {
        return new Citable(new TreeSet<>(iris));
    }

    /** The IRIs on the list, sorted. */
    public List<String> iris() {
        return List.copyOf(iris);
    }

    private static Optional<String> entity(String line) {
        String first = line.split("\t", 2)[0].strip();
        return first.isEmpty() || first.startsWith("#") ? Optional.empty() : Optional.of(first);
    }

    private static Optional<String> iri(String entity) {
        String path = entity.startsWith(Names.BASE) ? entity.substring(Names.BASE.length()) : entity;
        return ENTITY.matcher(path).matches() ? Optional.of(Names.BASE + path) : Optional.empty();
    }

    boolean has(Node publisherOrSource) {
        return iris.contains(publisherOrSource.toString());
    }
}
