package attest.app.query;

import attest.server.query.QueryCatalog;
import attest.server.query.check.Fixtures;
import attest.server.query.check.Outcome;
import attest.server.query.check.QueryCheck;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest query test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the tests that stand in the saved queries.")
final class TestCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A data folder where seeds/ is loaded; without it the tests on seeds are left out.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write the outcomes as JUnit XML.")
    private Optional<Path> junit = Optional.empty();

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (data.isEmpty()) {
            return run(Optional.empty());
        }
        try (Store store = Store.openLoaded(data.get())) {
            return run(Optional.of(store));
        }
    }

    private int run(Optional<Store> seeds) throws IOException {
        QueryCatalog catalog = folders.catalog();
        Fixtures fixtures = new Fixtures(catalog.folder(), folders.ontologyFolder(), seeds.map(Store::dataset));
        List<Outcome> outcomes = new QueryCheck(fixtures).run(catalog);
        if (junit.isPresent()) {
            Files.writeString(junit.get(), JUnitReport.of(outcomes));
        }
        PrintWriter out = spec.commandLine().getOut();
        catalog.problems().forEach(out::println);
        outcomes.stream().filter(outcome -> !outcome.failures().isEmpty()).forEach(outcome -> print(outcome, out));
        long failed = outcomes.stream()
                .filter(outcome -> !outcome.failures().isEmpty())
                .count();
        long left = outcomes.stream().filter(outcome -> !outcome.ran()).count();
        out.printf("%d tests, %d failed, %d left out for want of data%n", outcomes.size(), failed, left);
        out.flush();
        return failed == 0 && catalog.problems().isEmpty() ? ExitCode.FINE : ExitCode.FOUND_WRONG;
    }

    private static void print(Outcome outcome, PrintWriter out) {
        out.println(outcome.query() + ": " + outcome.test());
        outcome.failures().forEach(failure -> out.println("  " + failure.replace("\n", "\n  ")));
    }
}
