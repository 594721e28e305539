package attest.app.query;

import attest.app.option.DataFolder;
import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import attest.server.exchange.Address;
import attest.server.exchange.AnswerPage;
import attest.server.exchange.CitationLine;
import attest.server.exchange.Grlc;
import attest.server.exchange.Notebook;
import attest.server.exchange.OpenApi;
import attest.server.exchange.Shacl;
import attest.server.format.Format;
import attest.server.query.BadParameter;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query export ID}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a saved query, or all of them, for other tools.")
final class ExportCommand implements Callable<Integer> {
    /** For which tool. */
    static final class Tool {
        @Option(names = "--shacl", description = "A sh:SPARQLSelectExecutable in Turtle.")
        private boolean shacl;

        @Option(names = "--grlc", description = "A file for grlc.")
        private boolean grlc;

        @Option(names = "--notebook", description = "A Jupyter notebook that loads the answer over the data of today.")
        private boolean notebook;

        @Option(names = "--html", description = "The answer as one file of HTML.")
        private boolean html;

        @Option(names = "--openapi", description = "All saved queries as an OpenAPI 3.1 document; needs no ID.")
        private boolean openapi;
    }

    @ArgGroup(multiplicity = "1")
    private Tool tool;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The query, for instance offices/of-person.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "For --notebook and --html: a value for a parameter; repeat it for several values.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private DataFolder data;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://localhost:3030",
            description = "For --notebook and --html: where Attest is served (${DEFAULT-VALUE}).")
    private String server;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String text = text(folders.catalog());
        if (output.isPresent()) {
            Files.writeString(output.get(), text);
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
        return ExitCode.FINE;
    }

    private String text(QueryCatalog catalog) {
        if (tool.openapi) {
            return OpenApi.of(catalog, Format.LICENCE);
        }
        SavedQuery query = Named.query(catalog, name, spec);
        if (tool.shacl) {
            return Shacl.of(query);
        }
        if (tool.grlc) {
            return grlc(query);
        }
        if (tool.notebook) {
            return asked(catalog, query, ExportCommand::notebook);
        }
        if (tool.html) {
            return asked(catalog, query, ExportCommand::html);
        }
        throw new IllegalStateException("one tool is always named");
    }

    private String grlc(SavedQuery query) {
        try {
            return Grlc.of(query);
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
        }
    }

    private String asked(QueryCatalog catalog, SavedQuery query, BiFunction<Asked, Address, String> writer) {
        try (Store store = Store.openLoaded(data.path())) {
            Desk desk = new Desk(store, folders.ontology(), catalog);
            Map<String, List<String>> values = Given.values(given, spec);
            Request request = desk.request(query, values);
            Asked asked = desk.ask(request);
            return writer.apply(asked, Address.pinned(server, query, values, asked.dataVersion()));
        } catch (BadParameter wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private static String notebook(Asked asked, Address pinned) {
        return Notebook.of(asked.query(), pinned, CitationLine.of(asked.query(), pinned, asked.dataVersion()));
    }

    private static String html(Asked asked, Address pinned) {
        String citation = CitationLine.of(asked.query(), pinned, asked.dataVersion());
        return new AnswerPage(asked.query(), asked.answer(), pinned, asked.dataVersion(), citation, Format.LICENCE)
                .html();
    }
}
