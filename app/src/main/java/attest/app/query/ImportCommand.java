package attest.app.query;

import attest.server.exchange.Import;
import attest.server.exchange.Imported;
import attest.server.query.QueryCatalog;
import attest.server.query.lint.Linter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query import FILE}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Writes saved queries from a file of SHACL executables (Turtle) or of grlc, and says what is left to do.")
final class ImportCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Parameters(paramLabel = "FILE", description = "The file; - reads standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write; the folder 'imported' of the saved queries by default.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = folder.orElseGet(() -> folders.catalog().folder().resolve("imported"));
        List<Imported> queries = read();
        Files.createDirectories(target);
        for (Imported query : queries) {
            write(target.resolve(query.name() + ".rq"), query);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Imported query : queries) {
            out.println(target.resolve(query.name() + ".rq"));
            query.told().forEach(line -> out.println("  " + line));
        }
        lint(target, queries).forEach(finding -> out.println("  " + finding));
        out.flush();
        return ExitCode.FINE;
    }

    private List<Imported> read() throws IOException {
        String name =
                file.equals(STDIN) ? "imported" : Path.of(file).getFileName().toString();
        try {
            return Import.read(name.replaceFirst("\\.[a-z]+$", ""), text());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), file + ": " + wrong.getMessage(), wrong);
        }
    }

    private String text() throws IOException {
        if (file.equals(STDIN)) {
            try (InputStream in = System.in) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file);
        }
        return Files.readString(Path.of(file));
    }

    private void write(Path path, Imported query) throws IOException {
        if (Files.exists(path)) {
            throw new ParameterException(
                    spec.commandLine(), path + " is there already; move it or give another folder");
        }
        Files.writeString(path, query.text());
    }

    private List<String> lint(Path target, List<Imported> queries) throws IOException {
        List<String> files = new ArrayList<>();
        queries.forEach(query -> files.add(query.name() + ".rq"));
        return new Linter(folders.ontology().prefixes().getNsPrefixMap())
                .lint(QueryCatalog.open(target)).stream()
                        .filter(finding -> files.contains(finding.file()))
                        .map(String::valueOf)
                        .toList();
    }
}
