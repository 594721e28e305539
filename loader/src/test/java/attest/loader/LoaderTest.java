package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.rdf.Iris;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    @TempDir
    private Path folder;

    private Loading corpora;

    @BeforeEach
    void folder() {
        corpora = new Loading(folder);
    }

    @Test
    void each_text_becomes_a_graph_and_is_kept_beside_it() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", Loading.INQUIRY);

        Report report = corpora.load("valdoria");

        assertThat(report.problems()).isEmpty();
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt", "b.txt");
        assertThat(corpora.graphs())
                .containsExactlyInAnyOrder(
                        Loading.graph(Loading.SHOOTING),
                        Loading.graph(Loading.INQUIRY),
                        "authority-valdoria.trig",
                        "meta.trig",
                        "reviews.trig");
        assertThat(corpora.data())
                .containsEntry("texts/" + DigestUtils.sha256Hex(Loading.SHOOTING) + ".txt", Loading.SHOOTING);
    }

    @Test
    void a_second_load_that_changes_nothing_reads_no_text_for_claims_and_touches_no_file() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        Map<String, FileTime> before = times();

        List<String> read = new ArrayList<>();
        Report report = new Loader(folder.resolve("data"), Iris.DEFAULT)
                .load(List.of(folder.resolve("valdoria")), Optional.empty(), step -> read.add(step.name()));

        assertThat(read).isEmpty();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.written()).isEmpty();
        assertThat(report.removed()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void loading_step_by_step_gives_the_same_bytes_as_loading_at_once() throws Exception {
        corpora.write("valdoria/b.txt", Loading.INQUIRY);
        corpora.load("valdoria");
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        Map<String, String> stepwise = corpora.data();
        deleteData();

        corpora.load("valdoria");

        assertThat(corpora.data()).isEqualTo(stepwise);
    }

    @Test
    void the_names_of_files_and_so_their_order_change_no_graph() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", Loading.INQUIRY);
        corpora.load("valdoria");
        Map<String, String> before = corpora.data();
        deleteData();
        Files.move(folder.resolve("valdoria/a.txt"), folder.resolve("valdoria/z.txt"));

        corpora.load("valdoria");

        assertThat(corpora.data()).allSatisfy((name, content) -> {
            if (!name.equals("manifest.json")) {
                assertThat(content).isEqualTo(before.get(name));
            }
        });
    }

    @Test
    void a_text_that_has_left_its_corpus_leaves_the_data_and_no_other_corpus_does() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", Loading.INQUIRY);
        corpora.write("other/c.txt", "A strike in the south\n\nThe miners went on strike.\n");
        corpora.load("valdoria", "other");
        Files.delete(folder.resolve("valdoria/a.txt"));

        Report report = corpora.load("valdoria");

        assertThat(report.removed()).hasSize(2);
        assertThat(corpora.graphs())
                .doesNotContain(Loading.graph(Loading.SHOOTING))
                .hasSize(6);
    }

    @Test
    void a_digest_gives_way_to_its_original_in_whatever_corpus_it_comes() throws Exception {
        String digest = "Forty miners were shot in Port Harlan.\n";
        corpora.write(
                "valdoria/digest.md",
                """
                ---
                title: Three Dockers Shot in Port Harlan
                kind: digest
                digest-of: %s
                ---
                %s"""
                        .formatted(DigestUtils.sha256Hex(Loading.SHOOTING), digest));
        corpora.load("valdoria");
        assertThat(corpora.graphs()).contains(Loading.graph(digest.strip()));

        corpora.write("originals/a.txt", Loading.SHOOTING);
        Report report = corpora.load("originals");

        assertThat(corpora.graphs())
                .contains(Loading.graph(Loading.SHOOTING))
                .doesNotContain(Loading.graph(digest.strip()));
        assertThat(report.problems()).isEmpty();
        assertThat(corpora.load("valdoria").documents()).isEmpty();
        assertThat(corpora.graphs()).doesNotContain(Loading.graph(digest.strip()));
    }

    @Test
    void originals_are_loaded_with_what_a_corpus_of_digests_knows_about_them() throws Exception {
        corpora.write(
                "valdoria/sources.yaml",
                """
                sources:
                  %s: {title: From the catalogue, publisher: organization/post}
                """
                        .formatted(DigestUtils.sha256Hex(Loading.SHOOTING)));
        corpora.write(
                "valdoria/authority.ttl",
                """
                @prefix : <https://w3id.org/attest/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/attest/data/organization/post> a :Organization ; rdfs:label "The Harlan Post" .
                """);
        corpora.write("originals/a.txt", Loading.SHOOTING);

        Report report = corpora.loadWith("valdoria", "originals");

        assertThat(report.problems()).isEmpty();
        assertThat(corpora.data().get("graphs/" + Loading.graph(Loading.SHOOTING)))
                .contains("dct:title \"From the catalogue\"")
                .contains("dct:publisher body:post");
        assertThat(corpora.graphs()).contains("authority-valdoria.trig");
    }

    @Test
    void a_load_that_was_cut_short_is_made_good_by_the_next() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        Map<String, String> whole = corpora.data();
        Files.delete(folder.resolve("data/graphs").resolve(Loading.graph(Loading.SHOOTING)));
        corpora.write("data/.half-123", "@prefix");

        corpora.load("valdoria");

        assertThat(corpora.data()).isEqualTo(whole);
    }

    @Test
    void every_quotation_equals_the_text_at_its_place() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", "😀 " + Loading.INQUIRY);
        corpora.load("valdoria");

        int checked = 0;
        for (String text : List.of(Loading.SHOOTING, "😀 " + Loading.INQUIRY)) {
            checked += Quotations.check(
                    corpora.data().get("graphs/" + Loading.graph(text)).getBytes(StandardCharsets.UTF_8), text);
        }

        assertThat(checked).isGreaterThan(5);
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : corpora.data().keySet()) {
            times.put(name, Files.getLastModifiedTime(folder.resolve("data").resolve(name)));
        }
        return times;
    }

    private void deleteData() throws IOException {
        for (String name : corpora.data().keySet()) {
            Files.delete(folder.resolve("data").resolve(name));
        }
    }

    @Test
    void a_review_is_taken_over_without_reading_a_text_again() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        decide("extraction", "rejected");

        new Loader(folder.resolve("data"), Iris.DEFAULT).takeDecisions();

        assertThat(corpora.data().get("graphs/reviews.trig")).contains("Not in the text.");
        assertThat(corpora.load("valdoria").documents()).isEmpty();
    }

    @Test
    void a_decision_on_who_is_whom_reads_the_texts_again_at_the_next_load() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        decide("identity", "unsure");

        assertThat(corpora.load("valdoria").documents()).hasSize(1);
    }

    @Test
    void a_decision_on_an_item_of_wikidata_reads_no_text_again() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        decide("identity", "none");

        assertThat(corpora.load("valdoria").documents()).isEmpty();
        assertThat(corpora.data().get("graphs/reviews.trig")).contains("v:none");
    }

    @Test
    void the_data_folder_remembers_where_its_corpora_come_from() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");

        Origin origin =
                new Loader(folder.resolve("data"), Iris.DEFAULT).origins().get("valdoria");

        assertThat(origin.corpus()).isEqualTo(folder.resolve("valdoria").toAbsolutePath());
        assertThat(origin.folders()).containsExactly(origin.corpus());
        assertThat(origin.textHashes()).hasSize(1);
    }

    private void decide(String aspect, String decision) {
        corpora.write(
                "valdoria/decisions.jsonl",
                """
                {"about":"https://w3id.org/attest/data/claim/x","aspect":"%s","decision":"%s","by":"Lio","at":"2026-03-02T09:30:00Z","reason":"Not in the text."}
                """
                        .formatted(aspect, decision));
    }
}
