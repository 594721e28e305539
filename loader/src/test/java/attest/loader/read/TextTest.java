package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Document;
import attest.loader.model.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TextTest extends WithCorpus {
    @Test
    void a_plain_text_is_kept_as_it_is_but_for_line_ends_and_composition() throws Exception {
        corpus.with("a.txt", "\uFEFFJose\u0301  spoke\u00A0here.\r\n\r\nHe left. \r\n");

        assertThat(corpus.document().text()).isEqualTo("José  spoke\u00A0here.\n\nHe left. \n");
    }

    @Test
    void the_hash_is_that_of_the_normalised_text() throws Exception {
        corpus.with("a.txt", "He spoke here.\r\n");
        String windows = corpus.document().textHash();
        corpus.with("a.txt", "He spoke here.\n");

        assertThat(corpus.document().textHash())
                .isEqualTo(windows)
                .isEqualTo("c5c900be6c024719bceac41666a78f9bb2db85861e75a30d9511150244042c48");
    }

    @Test
    void front_matter_and_marks_are_not_part_of_the_text() throws Exception {
        corpus.with(
                "a.txt",
                """
                ---
                title: Told elsewhere
                ---

                [¶1] He spoke here.
                """);

        assertThat(corpus.document().text()).isEqualTo("He spoke here.\n");
        assertThat(corpus.document().catalogue().title()).contains("Told elsewhere");
    }

    @Test
    void markdown_is_read_as_its_words() throws Exception {
        corpus.with(
                "a.md",
                """
                # The *strike* at Port Harlan

                The **border guard** [shot](https://example.org/a) three dockers,
                said `Kolar`. ![a pier](pier.jpg)

                > She called it “a crime”.

                - Karl Lund
                - Peter Holm

                <!-- a comment -->
                """);

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        The strike at Port Harlan

                        The border guard shot three dockers, said Kolar.

                        She called it “a crime”.

                        Karl Lund

                        Peter Holm""");
        assertThat(corpus.blocks()).first().isEqualTo("TITLE 1 The strike at Port Harlan");
    }

    @Test
    void only_texts_are_read_in_any_depth_but_not_what_tells_about_the_corpus() throws Exception {
        corpus.with("README.md", "What this corpus is.")
                .with("b/second.txt", "He spoke there.")
                .with("a.txt", "He spoke here.")
                .with("annotations/a.txt", "No text.")
                .with(".hidden.txt", "No text.");

        assertThat(corpus.corpus().documents())
                .extracting(document -> document.name())
                .containsExactly("a.txt", "b/second.txt");
    }

    @Test
    void a_format_that_is_not_read_yet_is_told() throws Exception {
        corpus.with("a.odt", "PK");

        assertThat(corpus.problems())
                .containsExactly(
                        "a.odt: expected .txt, .md, .html, .pdf or .docx; this format is not read yet: save the words as .txt");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_their_place() throws Exception {
        Files.write(folder.resolve("a.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, ' ', 'N', 'o', 'i', 'r'});

        assertThat(corpus.problems())
                .containsExactly(
                        "a.txt, byte 3: expected UTF-8, but the byte is 0xE9: convert the file, for example with iconv");
    }

    @Test
    void a_text_in_utf_16_is_told() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "He spoke here.", StandardCharsets.UTF_16);

        assertThat(corpus.problems())
                .containsExactly("a.txt, byte 0: expected UTF-8, but the file says that it is UTF-16: convert it, for"
                        + " example with iconv");
    }

    @Test
    void a_text_that_ends_in_the_middle_of_a_sign_is_told() throws Exception {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', ' ', 'b', (byte) 0xE2, (byte) 0x80});

        assertThat(corpus.problems()).singleElement().asString().startsWith("a.txt, byte 3: expected UTF-8");
    }

    @Test
    void a_binary_file_is_told() throws Exception {
        corpus.with("a.txt", "PNG\0\0\0");

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.txt, byte 3: expected text, but there is a NUL byte");
    }

    @Test
    void an_empty_file_and_one_of_blanks_are_told() throws Exception {
        corpus.with("a.txt", "").with("b.txt", " \n\n\t\n");

        assertThat(corpus.problems())
                .containsExactly(
                        "a.txt: there is no text in the file: put one into it or leave it out",
                        "b.txt: there is no text in the file: put one into it or leave it out");
    }

    @Test
    void a_text_without_a_sentence_is_told() throws Exception {
        corpus.with("a.txt", "12 345\n--- ***\n67\n").with("b.txt", "Home\nMenu\nContact\n");

        assertThat(corpus.problems())
                .containsExactly(
                        "a.txt: expected sentences, but there is none to read a claim from: leave the file out",
                        "b.txt: expected sentences, but there is none to read a claim from: leave the file out");
    }

    @Test
    void a_huge_file_is_told_without_being_read() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "He spoke here. ".repeat(3_500_000));

        assertThat(corpus.problems())
                .containsExactly(
                        "a.txt: the file has 50.1 MB, and 5 MB is the most for one text: split it into its parts");
    }

    @Test
    void front_matter_that_is_not_yaml_is_told_with_its_line() throws Exception {
        corpus.with("a.md", "---\ntitle: x\n  kind: [digest\n---\n\nHe spoke here.\n");

        assertThat(corpus.problems()).singleElement().asString().startsWith("a.md:3: not YAML: ");
    }

    @Test
    void front_matter_without_an_end_is_told() throws Exception {
        corpus.with("a.md", "---\ntitle: x\n\nHe spoke here.\n");

        assertThat(corpus.problems())
                .containsExactly("a.md:1: front matter begins here, but no second line '---' ends it: add one");
    }

    @Test
    void one_bad_file_does_not_keep_the_others_out() throws Exception {
        corpus.with("a.txt", "").with("b.txt", "He spoke here.");

        assertThat(corpus.corpus().documents())
                .extracting(document -> document.name())
                .containsExactly("b.txt");
    }

    @Test
    void what_markdown_strikes_out_or_sets_as_code_is_not_read() throws Exception {
        corpus.with(
                "a.md",
                """
                The guard shot ~~eleven *dockers*~~ three dockers, the mayor said.

                ```
                mayor.resign()

                  return he
                ```

                About ~30 men saw it, and ~40 women.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "PARAGRAPH 1 The guard shot  three dockers, the mayor said.",
                        "FURNITURE 2 mayor.resign()",
                        "FURNITURE 3 return he",
                        "PARAGRAPH 4 About ~30 men saw it, and ~40 women.");
    }

    @Test
    void a_text_in_utf_32_is_told() throws Exception {
        Files.write(folder.resolve("a.txt"), new byte[] {-1, -2, 0, 0, 'H', 0, 0, 0, 'e', 0, 0, 0});
        Files.write(folder.resolve("b.txt"), new byte[] {0, 0, -2, -1, 0, 0, 0, 'H'});

        assertThat(corpus.problems()).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .contains("the file says that it is UTF-32"));
    }

    @Test
    void words_that_were_divided_at_the_ends_of_lines_are_put_together_and_lead_back_to_the_file() throws Exception {
        String file =
                """
                ---
                title: An old paper
                ---

                The mayor, Ka-
                rl Weber, told the inte-
                rior ministry that ex-
                ministers and well-known men, pre-
                and post-war, had met Otto Berg-
                Holm.

                A second well-
                known paragraph stands here.
                """;
        corpus.with("a.txt", file);

        Document document = corpus.document();

        assertThat(document.text())
                .isEqualTo(
                        """
                        The mayor, Karl
                        Weber, told the interior
                        ministry that ex-ministers
                        and well-known men, pre-
                        and post-war, had met Otto Berg-Holm.

                        A second well-known
                        paragraph stands here.
                        """);
        Origin second =
                document.blocks().get(document.blocks().size() - 1).origin().orElseThrow();
        assertThat(file.substring(second.first(), second.last()))
                .isEqualTo("A second well-\nknown paragraph stands here.");
    }

    @Test
    void a_text_without_divided_words_is_its_own_original() throws Exception {
        corpus.with("a.txt", TEXT);

        assertThat(corpus.document().blocks())
                .allSatisfy(block -> assertThat(block.origin()).isEmpty());
    }
}
