package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final long MEGABYTE = 1L << 20;

    @Test
    void the_sparse_files_of_a_small_store_are_left_alone() {
        assertThat(Compaction.isDue(200 * MEGABYTE, 10_000)).isFalse();
    }

    @Test
    void a_store_that_holds_what_it_needs_is_left_alone() {
        assertThat(Compaction.isDue(1_000 * MEGABYTE, 1_000_000)).isFalse();
    }

    @Test
    void a_store_five_times_its_data_is_due() {
        assertThat(Compaction.isDue(4_000 * MEGABYTE, 1_000_000)).isTrue();
    }

    @Test
    void compaction_keeps_the_data_and_drops_the_old_files(@TempDir Path data) throws Exception {
        new SampleData(data).write();
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        try (Store store = Store.open(data)) {
            store.load(ontology);
            try (RandomAccessFile waste =
                    new RandomAccessFile(data.resolve("db/Data-0001/waste").toFile(), "rw")) {
                waste.setLength(1_000 * MEGABYTE); // sparse: it only looks long
            }
            new SampleData(data).source(SampleData.mention("Ove Berg"));

            String version = store.load(ontology).version();

            assertThat(store.version()).isEqualTo(version);
            assertThat(Files.exists(data.resolve("db/Data-0001"))).isFalse();
        }
        assertThat(LoadProcess.checkedState(data)).isNotEmpty();
    }
}
