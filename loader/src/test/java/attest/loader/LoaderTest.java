package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    private static final String SHOOTING =
            """
            Three Dockers Shot in Port Harlan

            At least 40 miners were shot by the border guard in Port Harlan in June 1971. Mira Kolar, the interior
            minister of Valdoria, denied it.
            """;
    private static final String INQUIRY =
            """
            Inquiry Opened in Port Harlan

            Mira Kolar is the interior minister of Valdoria. She opened an inquiry.
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private Report load(String... corpora) throws IOException {
        List<Path> folders = Stream.of(corpora).map(folder::resolve).toList();
        return new Loader(folder.resolve("data"), Iris.DEFAULT).load(folders, Optional.empty(), Progress.SILENT);
    }

    private Report loadWith(String corpus, String texts) throws IOException {
        return new Loader(folder.resolve("data"), Iris.DEFAULT)
                .load(List.of(folder.resolve(texts)), Optional.of(folder.resolve(corpus)), Progress.SILENT);
    }

    /** Every file of the data folder with its content. */
    private Map<String, String> data() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path data = folder.resolve("data");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private List<String> graphs() throws IOException {
        return data().keySet().stream()
                .filter(name -> name.startsWith("graphs/"))
                .map(name -> name.substring("graphs/".length()))
                .toList();
    }

    private static String graph(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 16) + ".trig";
    }

    private static List<String> told(Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void each_text_becomes_a_graph_and_is_kept_beside_it() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/b.txt", INQUIRY);

        Report report = load("valdoria");

        assertThat(report.problems()).isEmpty();
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt", "b.txt");
        assertThat(graphs())
                .containsExactlyInAnyOrder(
                        graph(SHOOTING), graph(INQUIRY), "authority-valdoria.trig", "meta.trig", "reviews.trig");
        assertThat(data()).containsEntry("texts/" + DigestUtils.sha256Hex(SHOOTING) + ".txt", SHOOTING);
    }

    @Test
    void a_second_load_that_changes_nothing_reads_no_text_for_claims_and_touches_no_file() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        load("valdoria");
        Map<String, FileTime> before = times();

        List<String> read = new ArrayList<>();
        Report report = new Loader(folder.resolve("data"), Iris.DEFAULT)
                .load(List.of(folder.resolve("valdoria")), Optional.empty(), (name, number, all) -> read.add(name));

        assertThat(read).isEmpty();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.written()).isEmpty();
        assertThat(report.removed()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : data().keySet()) {
            times.put(name, Files.getLastModifiedTime(folder.resolve("data").resolve(name)));
        }
        return times;
    }

    @Test
    void loading_step_by_step_gives_the_same_bytes_as_loading_at_once() throws Exception {
        write("valdoria/b.txt", INQUIRY);
        load("valdoria");
        write("valdoria/a.txt", SHOOTING);
        load("valdoria");
        Map<String, String> stepwise = data();
        deleteData();

        load("valdoria");

        assertThat(data()).isEqualTo(stepwise);
    }

    @Test
    void the_names_of_files_and_so_their_order_change_no_graph() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/b.txt", INQUIRY);
        load("valdoria");
        Map<String, String> before = data();
        deleteData();
        Files.move(folder.resolve("valdoria/a.txt"), folder.resolve("valdoria/z.txt"));

        load("valdoria");

        assertThat(data()).allSatisfy((name, content) -> {
            if (!name.equals("manifest.json")) {
                assertThat(content).isEqualTo(before.get(name));
            }
        });
    }

    private void deleteData() throws IOException {
        for (String name : data().keySet()) {
            Files.delete(folder.resolve("data").resolve(name));
        }
    }

    @Test
    void a_text_that_has_left_its_corpus_leaves_the_data_and_no_other_corpus_does() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/b.txt", INQUIRY);
        write("other/c.txt", "A strike in the south\n\nThe miners went on strike.\n");
        load("valdoria", "other");
        Files.delete(folder.resolve("valdoria/a.txt"));

        Report report = load("valdoria");

        assertThat(report.removed()).hasSize(2);
        assertThat(graphs()).doesNotContain(graph(SHOOTING)).hasSize(6);
    }

    @Test
    void a_corpus_that_does_not_exist_is_told_and_the_others_are_loaded() throws Exception {
        write("valdoria/a.txt", SHOOTING);

        Report report = load("nowhere", "valdoria");

        assertThat(told(report))
                .containsExactly(folder.resolve("nowhere")
                        + ": expected the folder of a corpus, but there is none: check the path");
        assertThat(graphs()).contains(graph(SHOOTING));
    }

    @Test
    void an_authority_that_cannot_be_read_leaves_the_data_of_its_corpus_as_they_were() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        load("valdoria");
        Map<String, String> before = data();
        write("valdoria/authority.ttl", "@prefix : <x#> .\n:a a :Person\n");

        Report report = load("valdoria");

        assertThat(told(report))
                .singleElement()
                .asString()
                .contains("authority.ttl:")
                .contains("not Turtle");
        assertThat(data()).isEqualTo(before);
    }

    @Test
    void a_folder_of_texts_that_does_not_exist_empties_no_corpus() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        load("valdoria");
        Map<String, String> before = data();

        Report report = loadWith("valdoria", "nowhere");

        assertThat(told(report)).singleElement().asString().startsWith(folder.resolve("nowhere") + ": ");
        assertThat(data()).isEqualTo(before);
    }

    @Test
    void the_same_text_under_two_names_is_told_and_loaded_once() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/b.txt", SHOOTING.replace("\n", "\r\n"));

        Report report = load("valdoria");

        assertThat(told(report)).containsExactly("b.txt: the same text as a.txt, loaded once: remove one of the two");
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt");
    }

    @Test
    void every_kind_of_bad_file_is_told_and_the_rest_is_loaded() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/empty.txt", "");
        write("valdoria/binary.txt", "\0\1\2");
        write("valdoria/broken.md", "---\ntitle: [\n---\nHe spoke here.\n");
        write("valdoria/menu.txt", "Home\nMenu\n");
        Files.write(folder.resolve("valdoria/latin1.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, '.'});
        Files.writeString(folder.resolve("valdoria/huge.txt"), "He spoke here. ".repeat(3_500_000));
        write("valdoria/sources.yaml", "sources:\n  a.txt: {published: \"1971-02-30\"}\n");
        write(
                "valdoria/annotations/a.yaml",
                "source: a.txt\nclaims:\n  - {quote: never said, relation: occurred, subject: event/x}\n");

        Report report = load("valdoria");

        assertThat(told(report).stream().map(problem -> problem.replace(folder + "/valdoria/", "")))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("empty.txt: the file is empty"),
                        problem -> assertThat(problem).startsWith("binary.txt, byte 0: "),
                        problem -> assertThat(problem).startsWith("broken.md:2: not YAML"),
                        problem -> assertThat(problem).startsWith("menu.txt: expected sentences"),
                        problem -> assertThat(problem).startsWith("latin1.txt, byte 3: expected UTF-8"),
                        problem -> assertThat(problem).startsWith("huge.txt: the file has 50.1 MB"),
                        problem -> assertThat(problem)
                                .startsWith("sources.yaml:2: ")
                                .contains("has no day 30"),
                        problem -> assertThat(problem)
                                .startsWith("annotations/a.yaml:3: the words 'never said' are not in the text"));
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt");
    }

    @Test
    void a_digest_gives_way_to_its_original_in_whatever_corpus_it_comes() throws Exception {
        String digest = "Forty miners were shot in Port Harlan.\n";
        write(
                "valdoria/digest.md",
                """
                ---
                title: Three Dockers Shot in Port Harlan
                kind: digest
                digest-of: %s
                ---
                %s"""
                        .formatted(DigestUtils.sha256Hex(SHOOTING), digest));
        load("valdoria");
        assertThat(graphs()).contains(graph(digest.strip()));

        write("originals/a.txt", SHOOTING);
        Report report = load("originals");

        assertThat(graphs()).contains(graph(SHOOTING)).doesNotContain(graph(digest.strip()));
        assertThat(report.problems()).isEmpty();
        assertThat(load("valdoria").documents()).isEmpty();
        assertThat(graphs()).doesNotContain(graph(digest.strip()));
    }

    @Test
    void originals_are_loaded_with_what_a_corpus_of_digests_knows_about_them() throws Exception {
        write(
                "valdoria/sources.yaml",
                """
                sources:
                  %s: {title: From the catalogue, publisher: organization/post}
                """
                        .formatted(DigestUtils.sha256Hex(SHOOTING)));
        write(
                "valdoria/authority.ttl",
                """
                @prefix : <https://w3id.org/attest/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/attest/data/organization/post> a :Organization ; rdfs:label "The Harlan Post" .
                """);
        write("originals/a.txt", SHOOTING);

        Report report = loadWith("valdoria", "originals");

        assertThat(report.problems()).isEmpty();
        assertThat(data().get("graphs/" + graph(SHOOTING)))
                .contains("dct:title \"From the catalogue\"")
                .contains("dct:publisher body:post");
        assertThat(graphs()).contains("authority-valdoria.trig");
    }

    @Test
    void a_load_that_was_cut_short_is_made_good_by_the_next() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        load("valdoria");
        Map<String, String> whole = data();
        Files.delete(folder.resolve("data/graphs").resolve(graph(SHOOTING)));
        write("data/.half-123", "@prefix");

        load("valdoria");

        assertThat(data()).isEqualTo(whole);
    }

    @Test
    void every_quotation_equals_the_text_at_its_place() throws Exception {
        write("valdoria/a.txt", SHOOTING);
        write("valdoria/b.txt", "😀 " + INQUIRY);
        load("valdoria");

        int checked = 0;
        for (String text : List.of(SHOOTING, "😀 " + INQUIRY)) {
            checked += Quotations.check(data().get("graphs/" + graph(text)).getBytes(StandardCharsets.UTF_8), text);
        }

        assertThat(checked).isGreaterThan(5);
    }
}
