package attest.app.query;

import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest query list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Names the saved queries and what each asks.")
final class ListCommand implements Callable<Integer> {
    @Option(names = "--tag", paramLabel = "TAG", description = "Only those with this tag.")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "Only those that have these words in what they ask.")
    private Optional<String> text = Optional.empty();

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        QueryCatalog catalog = folders.catalog();
        List<List<String>> rows = catalog.queries().stream()
                .filter(query -> tag.map(query.header().tags()::contains).orElse(true))
                .filter(query -> text.map(words -> mentions(query, words)).orElse(true))
                .map(query -> List.of(query.id(), query.header().summary()))
                .toList();
        int width = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
        PrintWriter out = spec.commandLine().getOut();
        rows.forEach(
                row -> out.println(row.get(0) + " ".repeat(width - row.get(0).length()) + "  " + row.get(1)));
        out.flush();
        catalog.problems().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return catalog.problems().isEmpty() ? ExitCode.FINE : ExitCode.FOUND_WRONG;
    }

    private static boolean mentions(SavedQuery query, String words) {
        String all = String.join(
                " ", query.id(), query.header().summary(), query.header().description());
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
