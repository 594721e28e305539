package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is told with its place, and the rest is loaded. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Loading corpora;

    @BeforeEach
    void folder() {
        corpora = new Loading(folder);
    }

    @Test
    void a_corpus_that_does_not_exist_is_told_and_the_others_are_loaded() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);

        Report report = corpora.load("nowhere", "valdoria");

        assertThat(Loading.told(report))
                .containsExactly(folder.resolve("nowhere")
                        + ": expected the folder of a corpus, but there is none: check the path");
        assertThat(corpora.graphs()).contains(Loading.graph(Loading.SHOOTING));
    }

    @Test
    void an_authority_that_cannot_be_read_leaves_the_data_of_its_corpus_as_they_were() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        Map<String, String> before = corpora.data();
        corpora.write("valdoria/authority.ttl", "@prefix : <x#> .\n:a a :Person\n");

        Report report = corpora.load("valdoria");

        assertThat(Loading.told(report))
                .singleElement()
                .asString()
                .contains("authority.ttl:")
                .contains("not Turtle");
        assertThat(corpora.data()).isEqualTo(before);
    }

    @Test
    void a_folder_of_texts_that_does_not_exist_empties_no_corpus() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.load("valdoria");
        Map<String, String> before = corpora.data();

        Report report = corpora.loadWith("valdoria", "nowhere");

        assertThat(Loading.told(report)).singleElement().asString().startsWith(folder.resolve("nowhere") + ": ");
        assertThat(corpora.data()).isEqualTo(before);
    }

    @Test
    void the_same_text_under_two_names_is_told_and_loaded_once() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", Loading.SHOOTING.replace("\n", "\r\n"));

        Report report = corpora.load("valdoria");

        assertThat(Loading.told(report))
                .containsExactly("b.txt: the same text as a.txt, loaded once: remove one of the two");
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt");
    }

    @Test
    void every_kind_of_bad_file_is_told_and_the_rest_is_loaded() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/empty.txt", "");
        corpora.write("valdoria/binary.txt", "\0\1\2");
        corpora.write("valdoria/broken.md", "---\ntitle: [\n---\nHe spoke here.\n");
        corpora.write("valdoria/menu.txt", "Home\nMenu\n");
        Files.write(folder.resolve("valdoria/latin1.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, '.'});
        Files.writeString(folder.resolve("valdoria/huge.txt"), "He spoke here. ".repeat(3_500_000));
        corpora.write("valdoria/sources.yaml", "sources:\n  a.txt: {published: \"1971-02-30\"}\n");
        corpora.write(
                "valdoria/annotations/a.yaml",
                "source: a.txt\nclaims:\n  - {quote: never said, relation: occurred, subject: event/x}\n");

        Report report = corpora.load("valdoria");

        assertThat(Loading.told(report).stream().map(problem -> problem.replace(folder + "/valdoria/", "")))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("empty.txt: there is no text in the file"),
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
    void what_has_the_name_of_a_text_but_is_no_file_of_the_corpus_is_told() throws Exception {
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("secret.txt", "Nobody may read this. It lies beside the corpus.");
        Files.createSymbolicLink(folder.resolve("valdoria/out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("valdoria/dangling.txt"), folder.resolve("nothing"));
        Files.createDirectory(folder.resolve("valdoria/folder.txt"));

        Report report = corpora.load("valdoria");

        assertThat(Loading.told(report).stream().map(problem -> problem.replace(folder + "/valdoria/", "")))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("out.txt: ").contains("leads out of it"),
                        problem ->
                                assertThat(problem).startsWith("dangling.txt: ").contains("leads nowhere"),
                        problem ->
                                assertThat(problem).startsWith("folder.txt: ").contains("found a folder"));
        assertThat(report.documents()).extracting(Report.Loaded::name).containsExactly("a.txt");
    }
}
