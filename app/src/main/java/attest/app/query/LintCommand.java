package attest.app.query;

import attest.server.query.Finding;
import attest.server.query.QueryCatalog;
import attest.server.query.lint.Linter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query lint}. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Checks saved queries against the rules of docs/queries.md; prints file:line:column for each fault.")
final class LintCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of saved queries.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        QueryCatalog catalog = folder.map(folders::catalog).orElseGet(folders::catalog);
        List<Finding> findings = new Linter(folders.ontology().prefixes().getNsPrefixMap()).lint(catalog);
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(out::println);
        int files = catalog.queries().size() + catalog.problems().size();
        out.printf("%d queries, %d faults%n", files, findings.size());
        out.flush();
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FOUND_WRONG;
    }
}
