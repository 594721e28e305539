package attest.app.serve;

import attest.app.option.DataFolder;
import attest.server.guard.Refusal;
import attest.server.sparql.LocalSparql;
import attest.server.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest sparql}: runs a query on what is stored, without a server. */
@Command(
        name = "sparql",
        mixinStandardHelpOptions = true,
        description =
                "Runs a SPARQL query on what is stored. A server that holds the store must be stopped, or asked itself.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:command line or query not understood", "3:no data or store locked"})
public final class SparqlCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file with one query, - for standard input.")
    private String file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "table, json, xml, csv, tsv; for graphs ttl, nt, jsonld, rdf (table or ttl).")
    private String format;

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    private final InputStream in;
    private final OutputStream out;

    public SparqlCommand() {
        this(System.in, System.out);
    }

    SparqlCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        String query = read();
        try (Store store = Store.openLoaded(data.path())) {
            LocalSparql.answer(store.dataset(), query, format == null ? "" : format, out);
            out.flush();
            return 0;
        } catch (Refusal wrong) {
            throw new ParameterException(spec.commandLine(), file + ": " + wrong.getMessage(), wrong);
        }
    }

    private String read() throws IOException {
        if (file.equals("-")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        return Files.readString(Path.of(file));
    }
}
