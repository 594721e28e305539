package attest.app.serve;

import attest.app.option.DataFolder;
import attest.app.option.Port;
import attest.app.option.Services;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest serve}: serves what is stored until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves what is stored, on this machine only, until it is stopped.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:stopped", "2:the command line was not understood", "3:no data, port in use or store locked"})
public final class ServeCommand implements Callable<Integer> {
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
        new Serving(spec.commandLine().getOut()).serve(data.path(), port.number(), services);
        return 0;
    }
}
