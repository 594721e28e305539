package attest.server.query.check;

import attest.server.query.Answer;
import attest.server.query.QueryTest.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/** Compares an answer with what a test expects. */
record Expected(Expectation expect, PrefixMapping prefixes) {
    private static final String ANY_WORDS = "…";

    List<String> failures(Answer answer) {
        List<String> failures = new ArrayList<>();
        int rows = answer.rows().size();
        expect.rows().filter(n -> n != rows).ifPresent(n -> failures.add("expected " + n + " rows, got " + rows));
        expect.minRows()
                .filter(n -> n > rows)
                .ifPresent(n -> failures.add("expected " + n + " rows or more, got " + rows));
        expect.maxRows()
                .filter(n -> n < rows)
                .ifPresent(n -> failures.add("expected " + n + " rows or fewer, got " + rows));
        int last = -1;
        for (Map<String, Optional<String>> row : expect.contains()) {
            int place = find(row, answer, expect.ordered() ? last + 1 : 0);
            if (place < 0) {
                failures.add("no row " + shown(row) + (expect.ordered() ? " after those before it" : ""));
            }
            last = Math.max(last, place);
        }
        expect.absent().stream()
                .filter(row -> find(row, answer, 0) >= 0)
                .forEach(row -> failures.add("a row that must not come: " + shown(row)));
        if (!failures.isEmpty()) {
            failures.add("the rows were:\n" + shown(answer));
        }
        return failures;
    }

    private int find(Map<String, Optional<String>> row, Answer answer, int from) {
        for (int i = from; i < answer.rows().size(); i++) {
            Binding actual = answer.rows().get(i);
            if (row.entrySet().stream()
                    .allMatch(cell -> matches(cell.getValue(), answer.cell(actual, cell.getKey())))) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(Optional<String> expected, Optional<Node> actual) {
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.isEmpty() && actual.isEmpty();
        }
        Node node = actual.get();
        return node.isURI()
                ? node.getURI().equals(prefixes.expandPrefix(expected.get()))
                : words(expected.get(), node.getLiteralLexicalForm());
    }

    private static boolean words(String expected, String actual) {
        boolean open = expected.startsWith(ANY_WORDS);
        boolean more = expected.endsWith(ANY_WORDS);
        if (!open && !more) {
            return actual.equals(expected);
        }
        String part = expected.substring(open ? 1 : 0, expected.length() - (more ? 1 : 0));
        if (open && more) {
            return actual.contains(part);
        }
        return open ? actual.endsWith(part) : actual.startsWith(part);
    }

    private static String shown(Map<String, Optional<String>> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue().orElse("nothing"))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(Answer answer) {
        return answer.texts().stream()
                .map(row -> "  " + String.join(" | ", row))
                .collect(Collectors.joining("\n"));
    }
}
