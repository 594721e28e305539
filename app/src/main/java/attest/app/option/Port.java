package attest.app.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --port}: where to listen on this machine. */
public final class Port {
    private static final int LAST = 65_535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int number;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Where to listen, 0 for any free port (${DEFAULT-VALUE}).")
    void number(int given) {
        if (given < 0 || given > LAST) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 0 to %d, got %d".formatted(LAST, given));
        }
        number = given;
    }

    public int number() {
        return number;
    }
}
