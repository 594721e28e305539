package attest.app;

import attest.app.bench.BenchCommand;
import attest.app.evaluate.EvaluateCommand;
import attest.app.load.LoadCommand;
import attest.app.query.QueryCommand;
import attest.app.serve.ServeCommand;
import attest.app.serve.SparqlCommand;
import attest.app.serve.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code attest}. */
@Command(
        name = "attest",
        mixinStandardHelpOptions = true,
        version = "attest 0.1.0",
        description = "Who says what about persons, offices and events, in which words, in which source.",
        subcommands = {
            CommandLine.HelpCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            SparqlCommand.class,
            UpCommand.class,
            QueryCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failures());
    }
}
