package attest.app.option;

import picocli.CommandLine.Option;

/** {@code --port}: where to listen on this machine. */
public final class Port {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Where to listen, 0 for any free port (${DEFAULT-VALUE}).")
    private int number;

    public int number() {
        return number;
    }
}
