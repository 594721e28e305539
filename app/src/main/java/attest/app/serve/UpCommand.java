package attest.app.serve;

import attest.app.load.LoadCommand;
import attest.app.option.DataFolder;
import attest.app.option.Port;
import attest.app.option.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest up}: load, then serve. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Loads the corpora, seeds/ when none is named, and serves them on this machine until it is stopped.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:stopped", "2:the command line was not understood", "3:could not load or serve"})
public final class UpCommand implements Callable<Integer> {
    private static final int REJECTED = 1;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..*",
            description = "Folders with texts (seeds/ of this installation).")
    private List<Path> folders;

    @Mixin
    private Port port;

    @Mixin
    private DataFolder data;

    @Mixin
    private Services services;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        services.check();
        PrintWriter out = spec.commandLine().getOut();
        int loaded = load();
        if (loaded > REJECTED) {
            return loaded;
        }
        new Serving(out).serve(data.path(), port.number(), services);
        return 0;
    }

    /** What was rejected is told, and no reason not to serve the rest. */
    private int load() {
        List<String> arguments = new ArrayList<>(List.of("--data", data.path().toString()));
        corpora().forEach(folder -> arguments.add(folder.toString()));
        return new CommandLine(new LoadCommand())
                .setOut(spec.commandLine().getOut())
                .setErr(spec.commandLine().getErr())
                .setExecutionExceptionHandler(spec.commandLine().getExecutionExceptionHandler())
                .execute(arguments.toArray(String[]::new));
    }

    private List<Path> corpora() {
        return folders == null ? List.of(Path.of(System.getProperty("attest.root", "."), "seeds")) : folders;
    }
}
