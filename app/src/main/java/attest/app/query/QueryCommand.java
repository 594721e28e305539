package attest.app.query;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attest query NAME}: asks a saved query; its subcommands show, check and cite queries and what their rows rest on. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered, even if there are no rows",
            "1:something is wrong with a query or a test, or an answer differs",
            "2:no such query, or a value that does not fit",
            "3:no data, store locked or time run out"
        },
        description = "Asks a saved question. 'attest query list' names them, 'attest query show NAME' explains one.",
        subcommands = {
            RunCommand.class,
            ListCommand.class,
            ShowCommand.class,
            EvidenceCommand.class,
            DiffCommand.class,
            CiteCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            TestCommand.class,
            NewCommand.class,
            FmtCommand.class,
            ImportCommand.class,
            ExportCommand.class
        })
public final class QueryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query, for instance offices/of-person.")
    private Optional<String> name;

    @Mixin
    private Running running;

    @Override
    public Integer call() throws IOException {
        return running.run(name);
    }
}
