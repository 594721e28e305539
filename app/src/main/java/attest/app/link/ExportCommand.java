package attest.app.link;

import attest.app.option.DataFolder;
import attest.loader.Loader;
import attest.loader.rdf.Iris;
import attest.server.giveback.Citable;
import attest.server.giveback.Exporting;
import attest.server.giveback.Written;
import attest.server.handover.Handover;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest link export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes what accepted claims of accepted links say and Wikidata lacks: offices held, births, deaths, each with its reference.",
            "Claims that may accuse somebody living are never written. Nothing is submitted: a person reads the file first."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:written; also where nothing is given, and the table says why",
            "2:the command line was not understood",
            "3:the data or the items could not be read"
        })
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum Form {
        quickstatements,
        json
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "quickstatements",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}); json is what wbeditentity takes.")
    private Form form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it is written; else it is printed, and the table on what was left out goes beside it.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--citable",
            paramLabel = "FILE",
            description = "The publishers and sources that may be cited, a line each; else citable.tsv of each corpus.")
    private Optional<Path> citable = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where each claim is told that was left out, as JSON.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Citable list = Citable.read(lists());
        Written written = written(list);
        if (output.isPresent()) {
            Files.writeString(output.get(), written.text());
        } else {
            spec.commandLine().getOut().print(written.text());
            spec.commandLine().getOut().flush();
        }
        if (report.isPresent()) {
            Files.writeString(report.get(), written.report());
        }
        tell(written, list);
        return 0;
    }

    private Collection<Path> lists() throws IOException {
        if (citable.isEmpty()) {
            return new Loader(data.path(), Iris.DEFAULT)
                    .origins().values().stream()
                            .map(origin -> origin.corpus().resolve(Citable.FILE))
                            .toList();
        }
        if (!Files.exists(citable.get())) {
            throw new ParameterException(spec.commandLine(), "there is no file " + citable.get());
        }
        return List.of(citable.get());
    }

    private Written written(Citable list) throws IOException {
        boolean json = form == Form.json;
        Optional<Handover> server = Handover.running(data.path());
        if (server.isPresent()) {
            return server.get()
                    .ask(
                            "admin/link/export",
                            Map.of("citable", list.iris(), "json", List.of(Boolean.toString(json))),
                            Written.class);
        }
        try (Store store = Store.openLoaded(data.path())) {
            return new Exporting(store).write(list, json);
        }
    }

    /** Where the statements are printed, this must not come among them. */
    private void tell(Written written, Citable list) {
        PrintWriter out = output.isPresent()
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        if (list.iris().isEmpty()) {
            out.printf(
                    "No publisher or source may be cited yet: name them in %s of the corpus, or give --citable FILE.%n",
                    Citable.FILE);
        }
        int left = written.left().values().stream().mapToInt(Integer::intValue).sum();
        out.printf("%d statements written, %d claims left out:%n", written.statements(), left);
        written.left().forEach((reason, count) -> out.printf("%7d  %s%n", count, reason.words()));
        out.println("Nothing was submitted: read the statements before you give them to Wikidata.");
        out.flush();
    }
}
