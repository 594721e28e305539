package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power and kill -9 come at any moment: the store then holds the old state or the new one. */
class CrashTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    private static final String SEED = "attest.crash.seed";

    @TempDir
    Path data;

    @Test
    void a_load_killed_at_any_moment_leaves_the_old_or_the_new_state() throws Exception {
        long seed = Long.getLong(SEED, System.nanoTime());
        System.out.println("crash test: -D" + SEED + "=" + seed);
        Random chance = new Random(seed);
        ManySources sources = new ManySources(data, 12, 60);
        sources.write("0.9");
        String old = load();
        sources.write("0.8");
        long whole = run(Optional.empty());
        String other = LoadProcess.checkedState(data);

        String state = other;
        List<String> kept = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            sources.write(state.equals(old) ? "0.8" : "0.9");
            run(Optional.of(chance.nextLong(whole + whole / 4)));
            String found = LoadProcess.checkedState(data);
            assertThat(found).as("seed %d, round %d", seed, round).isIn(old, other);
            kept.add(found.equals(state) ? "old" : "new");
            state = found;
        }
        System.out.println("crash test: a load takes " + whole + " ms; after the kills: " + kept);
    }

    @Test
    void readers_see_the_old_state_or_the_new_one_and_nothing_between() throws Exception {
        ManySources sources = new ManySources(data, 10, 40);
        try (Store store = Store.open(data)) {
            sources.write("0.9");
            String old = store.load(ONTOLOGY).version();
            long before = confident(store.dataset(), "0.9");
            sources.write("0.8");

            CompletableFuture<LoadReport> load = CompletableFuture.supplyAsync(() -> store.load(ONTOLOGY));
            Set<Map.Entry<String, Long>> seen = new HashSet<>();
            do {
                seen.add(state(store));
            } while (!load.isDone());
            seen.add(state(store));

            assertThat(before).isEqualTo(400 + 3);
            assertThat(seen)
                    .containsExactlyInAnyOrder(
                            Map.entry(old, before), Map.entry(load.get().version(), 3L));
        }
    }

    private static Map.Entry<String, Long> state(Store store) {
        DatasetGraph dataset = store.dataset();
        return dataset.calculateRead(() -> Map.entry(Store.version(dataset), confident(dataset, "0.9")));
    }

    private static long confident(DatasetGraph dataset, String confidence) {
        Node value = NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal);
        return dataset.calculateRead(() -> dataset.stream(Node.ANY, Node.ANY, Names.term("confidence"), value)
                .count());
    }

    private String load() {
        try (Store store = Store.open(data)) {
            LoadReport report = store.load(ONTOLOGY);
            assertThat(report.rejections()).isEmpty();
            return report.version();
        }
    }

    /** Loads in another process, killed so many milliseconds after it began to load; returns how long it took. */
    private long run(Optional<Long> life) throws IOException, InterruptedException {
        Process process = LoadProcess.start(data);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("loading");
            Instant begin = Instant.now();
            if (life.isPresent()) {
                Thread.sleep(life.get());
            } else {
                assertThat(out.readLine()).isEqualTo("done");
            }
            return Duration.between(begin, Instant.now()).toMillis();
        } finally {
            process.destroyForcibly(); // SIGKILL
            process.waitFor();
        }
    }
}
