package attest.app.query;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** {@code attest query} as a person types it, and what it printed the last time. */
final class QueryCommands {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The exit code. */
    int run(String... arguments) {
        return run(new QueryCommand(), arguments);
    }

    int run(Object command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
