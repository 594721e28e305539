package attest.app.query;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.format.Options;
import attest.server.query.BadParameter;
import attest.server.query.QueryCatalog;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import attest.server.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query NAME}: runs a saved query; its subcommands list, show, lint and test the queries. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered, even if there are no rows",
            "1:something is wrong with a query or a test",
            "2:no such query, or a value that does not fit",
            "3:no data, store locked or time run out"
        },
        description = "Asks a saved question. 'attest query list' names them, 'attest query show NAME' explains one.",
        subcommands = {
            ListCommand.class,
            ShowCommand.class,
            LintCommand.class,
            TestCommand.class,
            NewCommand.class,
            FmtCommand.class,
            ImportCommand.class,
            ExportCommand.class
        })
public final class QueryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query, for instance offices/of-person.")
    private Optional<String> name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter; repeat it for several values.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default, which xlsx is not for.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lies (${DEFAULT-VALUE}).")
    private Path data;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        QueryCatalog catalog = folders.catalog();
        SavedQuery query = Named.query(catalog, name, spec);
        if (output.isEmpty() && !format.isText()) {
            throw new ParameterException(spec.commandLine(), "a workbook is not for a terminal: give -o FILE");
        }
        try (Store store = Store.openLoaded(data)) {
            Map<String, List<String>> values = Given.values(given, spec);
            Desk desk = new Desk(store, folders.ontology(), catalog);
            write(desk.ask(desk.request(query, values)), Options.of(values));
            return ExitCode.FINE;
        } catch (BadParameter wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        } catch (QueryTimeout late) {
            spec.commandLine().getErr().println("attest: " + late.getMessage());
            spec.commandLine().getErr().flush();
            return ExitCode.FAILED;
        }
    }

    private void write(Asked asked, Options options) throws IOException {
        if (output.isPresent()) {
            try (OutputStream file = Files.newOutputStream(output.get())) {
                format.write(asked, options, file);
            }
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format.write(asked, options, text);
        PrintWriter out = spec.commandLine().getOut();
        out.print(text.toString(StandardCharsets.UTF_8));
        out.flush();
    }
}
