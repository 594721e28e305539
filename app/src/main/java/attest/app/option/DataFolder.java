package attest.app.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}: the folder with graphs, texts and store. */
public final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lies (${DEFAULT-VALUE}).")
    private Path path;

    public Path path() {
        return path;
    }
}
