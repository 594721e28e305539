package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Document;
import attest.loader.model.Resolution;
import attest.loader.rdf.Graphs;
import attest.loader.rdf.Iris;
import attest.loader.rdf.Run;
import attest.loader.read.Corpus;
import attest.loader.read.UnusableCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole texts with the whole graph that must come of them: {@code src/test/cases/NAME/{input.txt,graph.trig}}, and an
 * authority or further texts, each with a graph of its name, where the case needs them. {@code -Dgolden.update} writes the graphs anew: read the difference before you
 * commit it.
 */
class CasesTest {
    private static final Path CASES = Path.of(System.getProperty("attest.root"), "loader", "src", "test", "cases");
    private static final Run RUN = new Run("attest", "test", "test");
    private static final Pattern FILES =
            Pattern.compile("[a-z]+\\.txt|[a-z]+\\.trig|authority\\.ttl|sources\\.yaml|annotations");

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    /** The graph of each text, by its file's name. */
    private static SortedMap<String, byte[]> graphs(Path folder) throws IOException, UnusableCorpus {
        Corpus corpus = Corpus.open(folder, Iris.DEFAULT);
        List<Document> documents = corpus.documents();
        List<Resolution> resolutions = Pipeline.of(corpus.authority(), List.of(), corpus.annotated(documents))
                .resolve(documents);
        assertThat(corpus.problems()).isEmpty();
        Graphs graphs = Graphs.of(Iris.DEFAULT, corpus.authority(), RUN, documents);
        SortedMap<String, byte[]> byText = new TreeMap<>();
        for (Resolution resolution : resolutions) {
            byText.put(resolution.extraction().document().name(), graphs.source(resolution));
        }
        return byText;
    }

    @TestFactory
    Stream<DynamicTest> each_text_gives_its_graph() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException, UnusableCorpus {
        for (Map.Entry<String, byte[]> text : graphs(folder).entrySet()) {
            String name = text.getKey().equals("input.txt")
                    ? "graph.trig"
                    : text.getKey().replace(".txt", ".trig");
            check(folder.resolve(text.getKey()), folder.resolve(name), text.getValue());
        }
    }

    private static void check(Path text, Path golden, byte[] graph) throws IOException {
        if (System.getProperty("golden.update") != null) {
            assertThat(System.getenv("CI"))
                    .as("goldens are never rewritten by a build server")
                    .isNull();
            Files.write(golden, graph);
        }
        assertThat(new String(graph, StandardCharsets.UTF_8))
                .as("if this is what you meant, accept it with -Dgolden.update and read the difference")
                .isEqualTo(Files.readString(golden));
        assertThat(Quotations.check(graph, Files.readString(text))).isPositive();
    }

    @Test
    void there_are_cases_and_nothing_else_lies_among_them() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(3);
        for (Path folder : cases()) {
            try (Stream<Path> files = Files.list(folder)) {
                Set<String> names =
                        files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
                assertThat(names)
                        .as(folder.toString())
                        .contains("input.txt", "graph.trig")
                        .allMatch(name -> FILES.matcher(name).matches());
            }
        }
    }
}
