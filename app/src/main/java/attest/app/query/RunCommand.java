package attest.app.query;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attest query run NAME}, which is also {@code attest query NAME}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Asks a saved question.")
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The query, for instance offices/of-person.")
    private String name;

    @Mixin
    private Running running;

    @Override
    public Integer call() throws IOException {
        return running.run(Optional.of(name));
    }
}
