package attest.app.query;

import attest.server.exchange.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query new ID}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a saved query that runs and keeps all rules, to be changed part by part.")
final class NewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    @Parameters(paramLabel = "ID", description = "Folder and name, for instance offices/vacant.")
    private String id;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!ID.matcher(id).matches()) {
            throw new ParameterException(
                    spec.commandLine(), "expected lower-case letters, digits, '-' and '/', got '" + id + "'");
        }
        Path file = folders.catalog().folder().resolve(id + ".rq");
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), "there is a query " + id + " already; choose another name");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, Template.TEXT);
        spec.commandLine()
                .getOut()
                .printf("%s%nNow: attest query lint, attest query test, attest query %s%n", file, id);
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }
}
