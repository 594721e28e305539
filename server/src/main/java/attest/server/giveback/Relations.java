package attest.server.giveback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which relation becomes which property, and which may accuse: the table {@code relations.tsv}. What is not in it is taken as if it did. */
final class Relations {
    /** Whether a claim of it may accuse a person. */
    enum Accuses {
        NO,
        /** Only its own words could tell. */
        DOUBT,
        YES
    }

    private record Row(Optional<String> property, Accuses accuses) {}

    private static final Map<String, Row> ROWS = read();

    private Relations() {}

    private static Map<String, Row> read() {
        Map<String, Row> rows = new TreeMap<>();
        try (InputStream table = Relations.class.getResourceAsStream("relations.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> rows.put(
                            cells[0],
                            new Row(
                                    Optional.of(cells[1]).filter(cell -> !cell.equals("-")),
                                    Accuses.valueOf(cells[2]))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The property that a relation becomes; empty for one that is never given back. */
    static Optional<String> property(String relation) {
        return Optional.ofNullable(ROWS.get(relation)).flatMap(Row::property);
    }

    static Accuses accuses(String relation) {
        return Optional.ofNullable(ROWS.get(relation)).map(Row::accuses).orElse(Accuses.YES);
    }
}
