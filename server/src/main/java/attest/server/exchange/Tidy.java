package attest.server.exchange;

import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the keys of a header in the usual order and takes away white space that means nothing. The SPARQL is never
 * written anew: comments and layout stay.
 */
public final class Tidy {
    private static final String MARK = "#+ ";
    private static final List<String> ORDER = List.of(
            "tags",
            "summary",
            "description",
            "version",
            "params",
            "columns",
            "key",
            "view",
            "evidence",
            "limit-is-meaning",
            "timeout",
            "services",
            "tests");

    private Tidy() {}

    /**
     * The file as it should be; the same file when it already is.
     *
     * @throws attest.server.query.BadQuery if the file is no usable query
     */
    public static String of(String id, String text) {
        SavedQuery before = SavedQuery.read(id, text);
        String lines = text.replace("\r\n", "\n");
        List<String> header =
                lines.lines().takeWhile(line -> line.startsWith("#+")).toList();
        String body =
                lines.lines().skip(header.size()).map(String::stripTrailing).collect(Collectors.joining("\n"));
        String tidy = header(header) + body.strip() + "\n";
        SavedQuery after = SavedQuery.read(id, tidy);
        boolean same = after.header().equals(before.header()) && after.query().equals(before.query());
        return same ? tidy : text; // white space stood inside a string
    }

    private static String header(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            String yaml = line.substring(Math.min(MARK.length(), line.length()));
            boolean key = yaml.matches("[a-z-]+:.*");
            if (key || blocks.isEmpty()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line.stripTrailing());
        }
        return blocks.stream()
                .sorted(Comparator.comparingInt(block -> ORDER.indexOf(key(block.get(0)))))
                .flatMap(List::stream)
                .flatMap(line -> Stream.of(line, "\n"))
                .collect(Collectors.joining());
    }

    private static String key(String line) {
        return line.substring(MARK.length()).replaceFirst(":.*", "");
    }
}
