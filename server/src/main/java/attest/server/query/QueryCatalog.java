package attest.server.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries of a folder, by id. A file that cannot be used is left out and named in {@link #problems()}. */
public final class QueryCatalog {
    private static final String SUFFIX = ".rq";

    private final Path folder;
    private final Map<String, SavedQuery> queries = new TreeMap<>();
    private final List<Finding> problems = new ArrayList<>();

    private QueryCatalog(Path folder) {
        this.folder = folder;
    }

    /** A catalogue without queries. */
    public static QueryCatalog empty() {
        return new QueryCatalog(Path.of("."));
    }

    /** Reads all {@code .rq} files below a folder. */
    public static QueryCatalog open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("expected a folder of saved queries, found none at " + folder);
        }
        QueryCatalog catalog = new QueryCatalog(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(catalog::add);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return catalog;
    }

    /** The folder, below which the data of tests lie. */
    public Path folder() {
        return folder;
    }

    /** All usable queries, sorted by id. */
    public Collection<SavedQuery> queries() {
        return Collections.unmodifiableCollection(queries.values());
    }

    public Optional<SavedQuery> find(String id) {
        return Optional.ofNullable(queries.get(id));
    }

    /** What makes the other files unusable. */
    public List<Finding> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void add(Path file) {
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        String id = path.substring(0, path.length() - SUFFIX.length());
        try {
            queries.put(id, SavedQuery.read(id, Files.readString(file)));
        } catch (BadQuery unusable) {
            problems.add(unusable.finding());
        } catch (CharacterCodingException wrong) {
            problems.add(new Finding(path, 1, 1, "encoding", "expected UTF-8; save the file so"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
