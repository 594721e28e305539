package attest.server.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the gate left out of files that it took otherwise, so that a load can tell it again without judging again. Kept in
 * {@code rejections.json} under the hash of all that the verdict rests on: it may be lost, it cannot be stale.
 */
final class Verdicts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, List<Verdict>> known;
    private final Map<String, List<Verdict>> now = new TreeMap<>();

    /** A rejection as it is written. */
    record Verdict(String node, String message, String words) {}

    private Verdicts(Path file, Map<String, List<Verdict>> known) {
        this.file = file;
        this.known = known;
    }

    static Verdicts read(Path data) {
        Path file = data.resolve("rejections.json");
        try {
            return new Verdicts(file, JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {}));
        } catch (IOException none) { // then the files are judged again
            return new Verdicts(file, Map.of());
        }
    }

    /** What was left out of this file, if it was judged on the same grounds before. */
    Optional<List<Rejection>> of(GraphFile judged, String input) {
        return Optional.ofNullable(known.get(input)).map(same -> same.stream()
                .map(verdict ->
                        new Rejection(judged.path(), Optional.of(verdict.node()), verdict.message(), verdict.words()))
                .toList());
    }

    /** Takes over what was known of an input that is still in use. */
    void keep(String input) {
        now.put(input, known.get(input));
    }

    void put(String input, Rejection rejection) {
        now.computeIfAbsent(input, none -> new ArrayList<>())
                .add(new Verdict(rejection.node().orElseThrow(), rejection.message(), rejection.words()));
    }

    /** Replaces the file, when its content changed. */
    void write() {
        if (now.equals(known)) {
            return;
        }
        try {
            Path fresh = file.resolveSibling("rejections.json.new");
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(now));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
