package attest.app;

import attest.app.bench.BenchCommand;
import attest.app.evaluate.EvaluateCommand;
import attest.app.explain.ExplainCommand;
import attest.app.link.LinkCommand;
import attest.app.load.LoadCommand;
import attest.app.query.QueryCommand;
import attest.app.serve.ServeCommand;
import attest.app.serve.SparqlCommand;
import attest.app.serve.UpCommand;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
            ExplainCommand.class,
            LinkCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            SparqlCommand.class,
            UpCommand.class,
            QueryCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(new BufferedOutputStream(output), false, StandardCharsets.UTF_8));
        int code = run(arguments);
        System.out.flush();
        System.exit(output.fault().map(Main::told).orElse(code));
    }

    /** Rules and lexicons are read when they are first needed: a mistake in one ends every command. */
    private static int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (ExceptionInInitializerError unread) {
            System.err.println("attest: A rule or a word list cannot be read: "
                    + unread.getException().getMessage());
            return Failures.CANNOT_RUN;
        }
    }

    private static int told(String fault) {
        System.err.println("attest: Not all of the output could be written: " + fault);
        return Failures.CANNOT_RUN;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failures());
    }
}
