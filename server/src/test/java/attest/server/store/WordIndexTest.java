package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of words holds what the store holds, whatever happened to either. */
class WordIndexTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));

    @TempDir
    Path data;

    @BeforeEach
    void load() throws Exception {
        new SampleData(data).write();
        reload();
    }

    @Test
    void it_holds_the_texts_of_sources_and_authorities_after_a_load() {
        assertThat(inStep()).contains(Names.BASE + "claim/denied denied that she held the post");
    }

    @Test
    void a_changed_source_changes_its_texts() throws Exception {
        new SampleData(data).source(SampleData.mention("The clerk"));
        reload();

        assertThat(inStep()).anyMatch(text -> text.endsWith(" The clerk")).noneMatch(text -> text.contains("/claim/"));
    }

    @Test
    void a_source_that_is_gone_takes_its_texts_along() throws Exception {
        Files.delete(data.resolve("graphs/" + SampleData.ID + ".trig"));
        reload();

        assertThat(inStep()).isNotEmpty().noneMatch(text -> text.contains(SampleData.ID));
    }

    @Test
    void a_store_without_index_gets_one_when_it_is_opened() throws Exception {
        FileUtils.deleteDirectory(data.resolve("index").toFile());

        assertThat(inStep()).isNotEmpty();
    }

    @Test
    void an_index_of_another_state_is_made_anew() throws Exception {
        FileUtils.copyDirectory(
                data.resolve("index").toFile(), data.resolve("index.old").toFile());
        new SampleData(data).source(SampleData.mention("The clerk"));
        reload();
        FileUtils.deleteDirectory(data.resolve("index").toFile());
        Files.move(data.resolve("index.old"), data.resolve("index"));

        assertThat(inStep()).anyMatch(text -> text.endsWith(" The clerk"));
    }

    @Test
    void a_damaged_index_is_made_anew() throws Exception {
        for (Path file : Ontology.list(data.resolve("index"), "")) {
            Files.writeString(file, "not an index");
        }

        assertThat(inStep()).isNotEmpty();
    }

    private void reload() {
        try (Store store = Store.open(data)) {
            assertThat(store.load(ONTOLOGY).rejections()).isEmpty();
        }
    }

    private List<String> inStep() {
        try (Store store = Store.open(data)) {
            return store.dataset().calculateRead(() -> {
                List<String> indexed = LoadProcess.indexed(store.dataset());
                assertThat(indexed).isEqualTo(LoadProcess.stored(store.dataset()));
                return indexed;
            });
        }
    }
}
