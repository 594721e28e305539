package attest.app.query;

import attest.server.exchange.Tidy;
import attest.server.query.BadQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query fmt}. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description =
                "Puts the keys of headers in the usual order and takes away white space at line ends; nothing else.")
final class FmtCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A file or folder; all saved queries by default.")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--check", description = "Changes nothing; names what would change and exits with 1.")
    private boolean check;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path start = path.orElseGet(() -> folders.catalog().folder());
        if (!Files.exists(start)) {
            throw new ParameterException(spec.commandLine(), "there is no file or folder " + start);
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean fine = true;
        for (Path file : files(start)) {
            fine &= tidied(file, start, out);
        }
        out.flush();
        return fine ? ExitCode.FINE : ExitCode.FOUND_WRONG;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
        }
    }

    /** Whether the file needs no hand of a person. */
    private boolean tidied(Path file, Path start, PrintWriter out) throws IOException {
        String name = (file.equals(start) ? file.getFileName() : start.relativize(file)).toString();
        String text = Files.readString(file);
        try {
            String tidy = Tidy.of(name.replaceFirst("\\.rq$", ""), text);
            if (tidy.equals(text)) {
                return true;
            }
            out.println(name);
            if (!check) {
                Files.writeString(file, tidy);
            }
            return !check;
        } catch (BadQuery unusable) {
            out.println(unusable.finding());
            return false;
        }
    }
}
