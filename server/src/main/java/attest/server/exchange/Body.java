package attest.server.exchange;

import java.util.stream.Collectors;

/** The parts of a file: a leading block of {@code #+} lines, and SPARQL. */
final class Body {
    private static final String MARK = "#+";

    private Body() {}

    /** The SPARQL as typed, with LF line ends. */
    static String of(String text) {
        return text.lines().dropWhile(line -> line.startsWith(MARK)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The YAML of the leading block; empty where there is none. */
    static String yaml(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
