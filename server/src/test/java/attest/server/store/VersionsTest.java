package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final Path FOLDER = Path.of(System.getProperty("attest.root"), "ontology");

    @TempDir
    Path data;

    @TempDir
    Path ontology;

    private SampleData sample;
    private Store store;

    @BeforeEach
    void load() throws IOException {
        FileUtils.copyDirectory(FOLDER.toFile(), ontology.toFile());
        Files.writeString(ontology.resolve("shapes.ttl"), ""); // what is kept is no question of the gate
        sample = new SampleData(data).write();
        sample.source(IntStream.range(0, 1_000) // so many that what is derived has several parts
                .mapToObj(i -> SampleData.claim("c" + i, "Ove Berg denied", "v:asserts", "person/ove-berg"))
                .collect(Collectors.joining()));
        store = Store.open(data);
        store.load(Ontology.read(ontology));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_kept_is_what_was_stored() throws IOException {
        Set<Quad> first = stored();
        String id = store.version();

        review("v:rejected");

        assertThat(kept(id)).isEqualTo(first);
        assertThat(kept(store.version())).isEqualTo(stored()).isNotEqualTo(first);
    }

    @Test
    void a_decision_writes_the_parts_that_it_touches_and_no_others() throws IOException {
        review("v:accepted");
        Set<Path> before = parts();

        review("v:rejected");

        Set<Path> written = parts();
        written.removeAll(before);
        assertThat(before).hasSizeGreaterThan(10);
        assertThat(written).hasSizeBetween(2, 4); // the reviews, the status of the claim, the support of what it says
    }

    @Test
    void whatever_a_store_finds_of_the_state_before_it_keeps_the_same() throws IOException {
        review("v:accepted");
        review("v:rejected");
        Set<Quad> stored = stored();

        store.close();
        store = Store.open(data);
        review("v:accepted");
        review("v:rejected");
        assertThat(kept(store.version())).isEqualTo(stored);

        for (Path part : parts()) { // what was there is no use any more
            Files.delete(part);
        }
        store.close();
        store = Store.open(data);
        review("v:accepted");
        review("v:rejected");
        assertThat(kept(store.version())).isEqualTo(stored);
    }

    @Test
    void a_damaged_part_is_told_and_written_anew() throws IOException {
        String id = store.version();
        for (Path part : parts()) {
            Files.write(part, List.of("not packed"));
        }
        assertThatThrownBy(() -> kept(id)).hasMessageContaining("the data version cannot be read");

        review("v:accepted");
        store.load(Ontology.read(ontology));

        assertThat(kept(store.version())).isEqualTo(stored());
    }

    @Test
    void parts_that_no_version_names_any_more_are_deleted() throws IOException {
        for (int year = 2000; year < 2020; year++) {
            review("v:unsure", year);
        }

        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(data.resolve("versions"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".list.gz")).toList()) {
                Listing.read(file).parts().forEach(named::add);
            }
        }
        assertThat(Versions.of(data).list()).hasSize(21);
        assertThat(parts().size() - named.size()).isBetween(0, 20);
    }

    private void review(String decision) throws IOException {
        review(decision, 2026);
    }

    private void review(String decision, int year) throws IOException {
        sample.graph(
                "reviews",
                "graph/reviews",
                """
                <review/1> a :Review ; :reviews <claim/c1> ; :aspect v:extraction ; :decision %s ;
                  prov:wasAttributedTo <person/mara-lind> ; prov:generatedAtTime "%d-01-01T00:00:00Z"^^xsd:dateTime .
                """
                        .formatted(decision, year));
        assertThat(store.load(Ontology.read(ontology)).rejections()).isEmpty();
    }

    private Set<Quad> stored() {
        DatasetGraph dataset = store.dataset();
        Set<Quad> quads = new HashSet<>();
        dataset.executeRead(() -> dataset.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(Names.LEDGER)) {
                quads.add(quad);
            }
        }));
        return quads;
    }

    private Set<Quad> kept(String id) {
        Set<Quad> quads = new HashSet<>();
        Versions.of(data).read(id, quads::add);
        return quads;
    }

    private Set<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("versions/parts"))) {
            return new TreeSet<>(files.toList());
        }
    }
}
