package attest.app.link;

import attest.loader.Loader;
import attest.loader.Progress;
import attest.loader.rdf.Iris;
import attest.server.link.LinkReport;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine;

/** The texts of seeds/, loaded, and what {@code attest link} says about them. */
final class LinkedSeeds {
    static final Path ROOT = Path.of(System.getProperty("attest.root"));
    static final Ontology ONTOLOGY = Ontology.read(ROOT.resolve("ontology"));

    final Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    LinkedSeeds(Path folder) throws IOException {
        this.folder = folder;
        FileUtils.copyDirectory(
                ROOT.resolve("seeds").toFile(), folder.resolve("seeds").toFile());
        new Loader(data(), Iris.DEFAULT).load(List.of(folder.resolve("seeds")), Optional.empty(), Progress.SILENT);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** As after the first load: nothing proposed, nothing decided. */
    void forget() throws IOException {
        for (String left : List.of(
                "data/links.json",
                "data/graphs/links.trig",
                "data/graphs/wikidata-2022-07-25.trig",
                "seeds/decisions.jsonl")) {
            Files.deleteIfExists(folder.resolve(left));
        }
        FileUtils.deleteDirectory(data().resolve("wikidata").toFile());
        new Loader(data(), Iris.DEFAULT).takeDecisions();
        try (Store store = Store.open(data())) {
            store.load(ONTOLOGY);
        }
    }

    void imported(Path items) {
        if (link("import", items.toString()) != 0) {
            throw new IllegalArgumentException(err.toString());
        }
    }

    /** The exit code; what was printed before is forgotten. */
    int link(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(Arrays.asList(words));
        arguments.addAll(List.of("--data", data().toString()));
        return new CommandLine(new LinkCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 3;
                })
                .execute(arguments.toArray(String[]::new));
    }

    Map<String, String> best(Predicate<LinkReport.Line> which) throws IOException {
        return LinkReport.read(data()).orElseThrow().lines().stream()
                .filter(which)
                .collect(Collectors.toMap(
                        LinkedSeeds::path,
                        line -> line.candidates().isEmpty()
                                ? ""
                                : line.candidates().get(0).id(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    static String path(LinkReport.Line line) {
        return line.iri().substring(Names.BASE.length());
    }
}
