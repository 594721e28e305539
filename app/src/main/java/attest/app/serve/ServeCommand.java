package attest.app.serve;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest serve}: serves what is stored until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves what is stored, on this machine only, until it is stopped.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:stopped", "2:the command line was not understood", "3:no data, port in use or store locked"})
public final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Where to listen, 0 for any free port (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lies (${DEFAULT-VALUE}).")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        new Serving(spec.commandLine().getOut()).serve(data, port);
        return 0;
    }
}
