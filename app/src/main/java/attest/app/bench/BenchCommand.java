package attest.app.bench;

import attest.server.AttestServer;
import attest.server.AttestServer.Setup;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Makes invented data of a size, loads and serves them, and tells how long everything took.",
        exitCodeListHeading = "Exit codes:%n",
        subcommands = {CorpusCommand.class, ReadCommand.class},
        exitCodeList = {"0:measured", "2:the command line was not understood", "3:could not be measured"})
public final class BenchCommand implements Callable<Integer> {
    private static final Path ROOT = Path.of(System.getProperty("attest.root", "."));
    private static final int THINGS = 10;
    private static final int ROUNDS = 4;

    @Option(
            names = "--claims",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many claims, and how many names of items (${DEFAULT-VALUE}).")
    private int claims;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A new folder for the data; what was loaded there by bench before is used again.")
    private Path data;

    @Option(
            names = "--only",
            paramLabel = "PART",
            description = "Measures only one part: ${COMPLETION-CANDIDATES}. Without it, all.")
    private Part only;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the figures go as JSON.")
    private Path json;

    /** What can be measured by itself. */
    private enum Part {
        pages,
        queries,
        decisions,
        links
    }

    @Spec
    private CommandSpec spec;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (data == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--data=DIR'");
        }
        if (measures(Part.links)) {
            links(out);
        }
        if (only != Part.links) {
            served(out);
        }
        if (json != null) {
            Files.write(
                    json, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(figures));
        }
        return 0;
    }

    private void served(PrintWriter out) throws IOException {
        Ontology ontology = Ontology.read(Corpus.withoutGate(ROOT.resolve("ontology"), data.resolve("ontology")));
        if (!Files.exists(data.resolve("graphs"))) {
            load(ontology, out);
        }
        long begin = System.nanoTime();
        QueryCatalog queries = QueryCatalog.open(ROOT.resolve("queries"));
        Deciding deciding = new Deciding(data);
        try (Store store = Store.openLoaded(data);
                AttestServer server = AttestServer.start(
                        0, Setup.of(store, ontology, queries, Limits.standard()).with(deciding))) {
            new Asking().page("", List.of(server.url() + "sparql?query=ASK%7B%7D"), 1);
            tell(out, "start to the first answer, in a running JVM", seconds(begin), "s");
            tell(
                    out,
                    "quads",
                    store.dataset().calculateRead(() -> store.dataset().stream().count()),
                    "");
            if (measures(Part.pages)) {
                pages(server, out);
            }
            if (measures(Part.queries)) {
                queries(queries, store, out);
            }
            if (measures(Part.decisions)) {
                out.printf("%n%-48s %9s %9s %9s%n", "until a decision is in force, ms", "first", "median", "p95");
                figures.put("decisions", List.of(print(out, deciding.on(claims(), server.url()))));
            }
        }
    }

    private void links(PrintWriter out) throws IOException {
        Linking linking = new Linking(data.resolve("wikidata"), claims);
        long begin = System.nanoTime();
        linking.makeItems();
        tell(out, "index of items made", seconds(begin), "s");
        for (String which : List.of("cold", "warm", "warm again")) {
            long asking = System.nanoTime();
            tell(out, "links proposed, " + which, linking.proposed(), "");
            tell(out, linking.size() + ", " + which, seconds(asking), "s");
        }
    }

    private boolean measures(Part part) {
        return only == null || only == part;
    }

    private List<String> claims() throws IOException {
        return sources().stream()
                .map(id -> Names.BASE + "claim/" + id + "-0000")
                .toList();
    }

    private List<String> sources() throws IOException {
        try (var files = Files.list(data.resolve("texts"))) {
            return files.map(file -> file.getFileName().toString().substring(0, 16))
                    .sorted()
                    .limit(THINGS)
                    .toList();
        }
    }

    private void load(Ontology ontology, PrintWriter out) throws IOException {
        long begin = System.nanoTime();
        new Corpus(data).write(claims);
        tell(out, "data made", seconds(begin), "s");
        try (Store store = Store.open(data)) {
            long loading = System.nanoTime();
            tell(out, "rejections", store.load(ontology).rejections().size(), "");
            double took = seconds(loading);
            long quads =
                    store.dataset().calculateRead(() -> store.dataset().stream().count());
            tell(out, "load, derivations and index", took, "s");
            tell(out, "quads a second", Math.round(quads / took), "");
        }
    }

    private void pages(AttestServer server, PrintWriter out) throws IOException {
        out.printf("%n%-48s %9s %9s %9s%n", "first byte, ms", "first", "median", "p95");
        Asking asking = new Asking();
        List<Times> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : addresses().entrySet()) {
            List<String> urls =
                    kind.getValue().stream().map(path -> server.url() + path).toList();
            all.add(print(out, asking.page(kind.getKey(), urls, ROUNDS)));
        }
        figures.put("pages", all);
    }

    private Map<String, List<String>> addresses() throws IOException {
        List<String> sources = sources();
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String single : List.of("", "sources", "conflicts", "queries", "review", "health")) {
            all.put("/" + single, List.of(single));
        }
        for (String kind :
                List.of("person/p", "office/o", "event/e", "organization/b", "organization/pub", "place/l")) {
            all.put(
                    "/data/" + kind,
                    IntStream.range(0, THINGS).mapToObj(i -> "data/" + kind + i).toList());
        }
        all.put("/data/source", sources.stream().map(id -> "data/source/" + id).toList());
        all.put(
                "/data/claim",
                sources.stream().map(id -> "data/claim/" + id + "-0000").toList());
        all.put("/search", List.of("search?q=minister", "search?q=" + Words.word(3), "search?q=" + Words.word(410)));
        all.put("/api/suggest", List.of("api/suggest?q=mi&class=office", "api/suggest?q=" + Words.word(3)));
        return all;
    }

    private void queries(QueryCatalog queries, Store store, PrintWriter out) {
        out.printf("%n%-48s %9s %9s %9s%n", "saved queries, first 100 rows, ms", "first", "median", "p95");
        List<Times> all = new ArrayList<>();
        for (SavedQuery query : queries.queries()) {
            if (query.header().services().isEmpty()) { // others are not measured
                all.add(print(out, new Asking().query(query, store.dataset())));
            }
        }
        figures.put("queries", all);
        tell(out, "median of the medians of saved queries", Times.median(all), "ms");
    }

    private static Times print(PrintWriter out, Times times) {
        out.println(times.line());
        out.flush();
        return times;
    }

    private void tell(PrintWriter out, String name, Number value, String unit) {
        figures.put(name, value);
        out.printf("%-48s %.1f %s%n", name, value.doubleValue(), unit);
        out.flush();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
