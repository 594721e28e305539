package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));

    @TempDir
    Path data;

    private SampleData sample;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        sample = new SampleData(data).write();
        store = Store.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_load_brings_in_graphs_and_what_is_derived_from_them() {
        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.rejections()).isEmpty();
        assertThat(report.replaced()).contains(SampleData.GRAPH, Names.SCHEMA.getURI(), Names.DERIVED.getURI());
        assertThat(
                        ask(
                                "ASK { <claim/denied> :quote ?words ; :proposition ?what . <claim/asserted> :proposition ?what }"))
                .isTrue();
    }

    @Test
    void a_second_load_of_the_same_files_writes_nothing() throws IOException {
        String version = store.load(ONTOLOGY).version();
        byte[] journal = bytesOfStore();

        LoadReport again = store.load(ONTOLOGY);

        assertThat(again.changed()).isFalse();
        assertThat(again.version()).isEqualTo(version);
        assertThat(bytesOfStore()).isEqualTo(journal);
    }

    @Test
    void the_version_follows_the_content_and_not_the_order_or_layout() throws IOException {
        String version = store.load(ONTOLOGY).version();
        Path file = data.resolve("graphs/" + SampleData.ID + ".trig");
        Files.writeString(file, "# a comment\n" + Files.readString(file));

        assertThat(store.load(ONTOLOGY).version()).isEqualTo(version);

        sample.source(SampleData.mention("Ove Berg"));
        assertThat(store.load(ONTOLOGY).version()).isNotEqualTo(version);
    }

    @Test
    void a_source_that_vanished_is_dropped_with_what_was_derived_from_it() throws IOException {
        store.load(ONTOLOGY);
        Files.delete(data.resolve("graphs/" + SampleData.ID + ".trig"));

        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.removed()).containsExactly(SampleData.GRAPH);
        assertThat(ask("ASK { { ?x a :Claim } UNION { ?x a :Proposition } UNION { ?x :family ?y } }"))
                .isFalse();
    }

    @Test
    void a_claim_whose_words_are_not_in_the_text_is_left_out_and_the_rest_is_loaded() throws IOException {
        sample.source(SampleData.claim("good", "Mara Lind was health minister", "v:asserts", "person/ove-berg")
                + SampleData.claim("bad", "Mara Lind was never minister", "v:asserts", "person/ove-berg"));

        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.node()).contains(Names.BASE + "claim/bad");
            assertThat(rejection.words()).isEqualTo("Mara Lind was never minister");
            assertThat(rejection.message()).contains("the text from 0 to 28 reads");
        });
        assertThat(ask("ASK { <claim/good> a :Claim }")).isTrue();
        assertThat(ask("ASK { { <claim/bad> ?p ?o } UNION { <claim/bad/voice/0> ?p ?o } }"))
                .isFalse();
    }

    @Test
    void a_claim_that_breaks_a_shape_is_left_out_with_the_message_of_the_shape() throws IOException {
        sample.source(SampleData.claim("odd", "Mara Lind was health minister", "v:shouts", "person/ove-berg"));

        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.rejections()).isNotEmpty().allSatisfy(rejection -> assertThat(rejection.node())
                .contains(Names.BASE + "claim/odd"));
        assertThat(ask("ASK { ?claim a :Claim }")).isFalse();
        assertThat(ask("ASK { ?source :textHash ?hash }")).isTrue();
    }

    @Test
    void what_speaks_of_an_entity_that_fails_is_left_out_with_it() throws IOException {
        sample.source(
                "<event/p-1> a :Event .\n" // no label
                        + SampleData.mention("Ove Berg")
                        + SampleData.mention("Mara Lind")
                                .replace("<person/ove-berg>", "<event/p-1>")
                                .replace("-berg", "-lind"));

        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.rejections())
                .anySatisfy(rejection -> assertThat(rejection.node()).contains(Names.BASE + "event/p-1"))
                .anySatisfy(rejection -> {
                    assertThat(rejection.words()).isEqualTo("Mara Lind");
                    assertThat(rejection.message()).contains("which was left out");
                });
        assertThat(ask("ASK { <mention/%1$s-berg> a :Mention }".formatted(SampleData.ID)))
                .isTrue();
        assertThat(ask("ASK { { <event/p-1> ?p ?o } UNION { ?s ?p <event/p-1> } }"))
                .isFalse();
    }

    @Test
    void rejections_are_told_again_by_every_load_until_they_are_mended() throws IOException {
        sample.source(SampleData.claim("bad", "Nobody wrote this", "v:asserts", "person/ove-berg"));
        store.load(ONTOLOGY);

        LoadReport again = store.load(ONTOLOGY);

        assertThat(again.changed()).isFalse();
        assertThat(again.rejections()).hasSize(1);

        Files.delete(data.resolve("rejections.json")); // only a memory: without it they are found again
        assertThat(store.load(ONTOLOGY).rejections()).isEqualTo(again.rejections());
    }

    @Test
    void a_source_whose_text_is_another_one_is_rejected_whole() throws IOException {
        Files.writeString(data.resolve("texts/" + SampleData.HASH + ".txt"), "Something else.");

        assertRejectedWhole("is not the text that its name and :textHash promise");
    }

    @Test
    void a_source_whose_text_is_missing_is_rejected_whole() throws IOException {
        Files.delete(data.resolve("texts/" + SampleData.HASH + ".txt"));

        assertRejectedWhole("is missing");
    }

    @Test
    void a_relation_used_as_predicate_is_refused() throws IOException {
        sample.source("<person/mara-lind> rel:heldOffice <office/health-minister> .");

        assertRejectedWhole("a relation used as predicate");
    }

    @Test
    void a_blank_node_is_refused() throws IOException {
        sample.source("[] a :Person .");

        assertRejectedWhole("a blank node");
    }

    @Test
    void a_triple_outside_any_graph_is_refused() throws IOException {
        sample.raw(SampleData.ID, "<urn:a> <urn:b> <urn:c> .");

        assertRejectedWhole("the default graph");
    }

    @Test
    void a_file_may_not_write_the_derived_graph() throws IOException {
        sample.graph(SampleData.ID, "graph/derived", "<urn:a> <urn:b> <urn:c> .");

        assertRejectedWhole("a graph that no file may write");
    }

    @Test
    void a_file_that_is_no_trig_is_refused_with_line_and_column() throws IOException {
        sample.raw(SampleData.ID, "@prefix : <urn:x> .\n:a :b %%%");

        assertRejectedWhole("[line: 2, col: ");
    }

    @Test
    void two_files_with_the_same_graph_are_not_mixed() throws IOException {
        store.load(ONTOLOGY);
        Files.writeString(
                data.resolve("graphs/zz.trig"),
                "# twin\n" + Files.readString(data.resolve("graphs/" + SampleData.ID + ".trig")));

        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.changed()).isFalse();
        assertThat(report.rejections()).singleElement().satisfies(rejection -> assertThat(rejection.message())
                .contains("another file holds the same graph"));
    }

    @Test
    void readers_cannot_write() {
        DatasetGraph dataset = store.dataset();

        assertThatThrownBy(() -> dataset.executeWrite(() -> dataset.removeGraph(Names.SCHEMA)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_folder_without_data_says_what_to_do() {
        assertThatThrownBy(() -> Store.openLoaded(data.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("run attest load");
    }

    private void assertRejectedWhole(String why) {
        LoadReport report = store.load(ONTOLOGY);

        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.node()).isEqualTo(Optional.empty());
            assertThat(rejection.message()).contains(why);
        });
        assertThat(ask("ASK { ?claim a :Claim }")).isFalse();
        assertThat(ask("ASK { <person/mara-lind> a :Person }")).isTrue();
    }

    private boolean ask(String query) {
        DatasetGraph dataset = store.dataset();
        String text = "BASE <%s> PREFIX : <%s> %s".formatted(Names.BASE, Names.NS, query);
        return dataset.calculateRead(() -> {
            try (QueryExec running = QueryExec.dataset(dataset).query(text).build()) {
                return running.ask();
            }
        });
    }

    private byte[] bytesOfStore() throws IOException {
        try (var files = Files.walk(data.resolve("db"))) {
            StringBuilder state = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                state.append(file).append(Fingerprint.of(Files.readAllBytes(file)));
            }
            return state.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
