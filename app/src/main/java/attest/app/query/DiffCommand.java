package attest.app.query;

import attest.server.ask.Desk;
import attest.server.ask.Difference;
import attest.server.ask.Request;
import attest.server.ask.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest query diff NAME --from V1 --to V2}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how the answer changed from one data version to another: + rows that came, - rows that went,",
            "~ rows with other values; below each the claims that came or went with it. Exit code 1 if anything changed."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The query.")
    private String name;

    @Option(names = "--from", paramLabel = "VERSION", description = "8 or more digits; the one before --to by default.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "VERSION", description = "8 or more digits; the current one by default.")
    private Optional<String> to = Optional.empty();

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        return question.ask(Optional.of(name), this::compare);
    }

    private int compare(Desk desk, Request request) {
        List<Version> versions = desk.versions();
        String last = to.orElse(versions.get(0).id());
        String first =
                from.orElse(versions.get(Math.min(1, versions.size() - 1)).id());
        Difference difference = desk.difference(request, first, last);
        PrintWriter out = question.out();
        out.println(request.query().header().summary());
        out.println("from " + label(versions, difference.from()) + " to " + label(versions, difference.to()));
        out.println();
        PrefixMapping prefixes = request.query().query().getPrefixMapping();
        difference.added().forEach(row -> row(out, "+", row, "came", prefixes));
        difference.removed().forEach(row -> row(out, "-", row, "went", prefixes));
        difference.changed().forEach(change -> change(out, change, prefixes));
        out.printf(
                "%d rows came, %d went, %d changed%n",
                difference.added().size(),
                difference.removed().size(),
                difference.changed().size());
        out.flush();
        return difference.isEmpty() ? ExitCode.FINE : ExitCode.FOUND_WRONG;
    }

    private static String label(List<Version> versions, String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .map(version -> id.substring(0, 12) + " (" + version.label() + ")")
                .findFirst()
                .orElse(id);
    }

    private static void row(PrintWriter out, String sign, Difference.Row row, String how, PrefixMapping prefixes) {
        out.println(sign + " " + cells(row.cells(), prefixes));
        claims(out, how, row.claims(), prefixes);
    }

    private static void change(PrintWriter out, Difference.Change change, PrefixMapping prefixes) {
        out.println("~ " + cells(change.key(), prefixes));
        change.cells()
                .forEach((column, cell) -> out.printf(
                        "    %s: %s -> %s%n",
                        column,
                        cell.before().map(node -> text(node, prefixes)).orElse("nothing"),
                        cell.after().map(node -> text(node, prefixes)).orElse("nothing")));
        claims(out, "came", change.came(), prefixes);
        claims(out, "went", change.went(), prefixes);
    }

    private static void claims(PrintWriter out, String how, List<String> claims, PrefixMapping prefixes) {
        claims.forEach(claim -> out.println("    " + how + ": " + prefixes.shortForm(claim)));
    }

    private static String cells(Map<String, Node> cells, PrefixMapping prefixes) {
        return cells.values().stream().map(node -> text(node, prefixes)).collect(Collectors.joining("  "));
    }

    private static String text(Node node, PrefixMapping prefixes) {
        return node.isURI() ? prefixes.shortForm(node.getURI()) : node.getLiteralLexicalForm();
    }
}
