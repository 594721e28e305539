package attest.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file {@code versions/history}: a line for each state that was loaded, newest first. */
final class History {
    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) ([0-9a-f]{64}) (\\d{1,18}) (\\d{1,18})");

    private History() {}

    /** Lines of another form are passed over: a damaged history must not stop a load. */
    static List<KnownVersion> read(Path folder) {
        Path file = folder.resolve("history");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new KnownVersion(
                            line.group(2),
                            Integer.parseInt(line.group(1)),
                            Long.parseLong(line.group(3)),
                            Long.parseLong(line.group(4))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The history after one more load; a state that comes back is the newest again. */
    static List<KnownVersion> with(List<KnownVersion> known, String id, long sources, long claims) {
        int order = known.isEmpty() ? 1 : known.get(0).order() + 1;
        List<KnownVersion> all = new ArrayList<>(List.of(new KnownVersion(id, order, sources, claims)));
        known.stream().filter(version -> !version.id().equals(id)).forEach(all::add);
        return all;
    }

    static void write(Path folder, List<KnownVersion> known) throws IOException {
        List<String> lines = known.stream()
                .map(version ->
                        "%d %s %d %d".formatted(version.order(), version.id(), version.sources(), version.claims()))
                .toList();
        Path fresh = folder.resolve("history.new");
        Files.write(fresh, lines);
        Files.move(
                fresh, folder.resolve("history"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
