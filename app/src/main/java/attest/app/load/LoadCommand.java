package attest.app.load;

import attest.app.option.DataFolder;
import attest.loader.Loader;
import attest.loader.Report;
import attest.loader.rdf.Iris;
import attest.server.handover.Handover;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads texts for who says what, and brings the store to their state. Only what changed is done.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was loaded",
            "1:something was told as a problem or rejected, and the rest was loaded",
            "2:the command line was not understood",
            "3:nothing could be loaded"
        })
public final class LoadCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Folders with texts, each a corpus of its own.")
    private List<Path> folders;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The corpus that knows about the texts: catalogue, authority, annotations and decisions.")
    private Path corpus;

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Printed printed = new Printed(out, spec.commandLine().getErr(), InstantSource.system());
        return FolderLock.holding(data.path(), () -> handOverOrLoad(printed));
    }

    private int handOverOrLoad(Printed printed) throws IOException {
        Optional<Handover> server = Handover.running(data.path());
        if (server.isPresent()) {
            return load(printed, server.get()::load);
        }
        try (Store store = Store.open(data.path())) { // first: whoever holds it also reads the data folder
            return load(printed, () -> store.load(Ontology.read(root().resolve("ontology"))));
        }
    }

    /** Where the files go when they are made: into the store, or to the server that holds it. */
    private interface Storing {
        LoadReport load() throws IOException;
    }

    private int load(Printed printed, Storing storing) throws IOException {
        Report report = new Loader(data.path(), Iris.DEFAULT).load(folders, Optional.ofNullable(corpus), printed);
        printed.report(report);
        LoadReport stored = storing.load();
        printed.stored(stored);
        return report.problems().isEmpty() && stored.rejections().isEmpty() ? 0 : PROBLEMS;
    }

    /** Where Attest is installed: the launcher tells. */
    private static Path root() {
        return Path.of(System.getProperty("attest.root", "."));
    }
}
