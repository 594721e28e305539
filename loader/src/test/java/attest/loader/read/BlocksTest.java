package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest extends WithCorpus {
    @Test
    void a_text_is_a_title_and_paragraphs() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The border guard shot three dockers on Monday.

                Anna Berger, the mayor, called for an inquiry.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three Dockers Shot in Port Harlan",
                        "PARAGRAPH 2 The border guard shot three dockers on Monday.",
                        "PARAGRAPH 3 Anna Berger, the mayor, called for an inquiry.");
    }

    @Test
    void a_title_that_is_printed_twice_is_read_once() throws Exception {
        corpus.with(
                "a.txt",
                """
                HomeNEWSHARBOURThree Dockers Shot in Port...

                Three Dockers Shot in Port Harlan
                Three dockers shot in Port Harlan

                By Mira Kolar

                The border guard shot three dockers on Monday.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "FURNITURE 1 HomeNEWSHARBOURThree Dockers Shot in Port...",
                        "TITLE 2 Three Dockers Shot in Port Harlan",
                        "FURNITURE 3 Three dockers shot in Port Harlan",
                        "BYLINE 4 By Mira Kolar",
                        "PARAGRAPH 5 The border guard shot three dockers on Monday.");
    }

    @Test
    void the_day_of_a_visit_at_the_head_of_a_page_is_not_the_day_of_publication() throws Exception {
        corpus.with(
                "a.txt",
                """
                Thursday, April 25, 2024
                Three Dockers Shot in Port Harlan
                The border guard shot three dockers on Monday.
                """);

        assertThat(corpus.blocks()).first().isEqualTo("FURNITURE 1 Thursday, April 25, 2024");
        assertThat(corpus.document().catalogue().published()).isEmpty();
    }

    @Test
    void a_dateline_stands_before_the_first_sentence_and_tells_the_day_of_publication() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                Port Harlan, June 3, 1971—The border guard shot three dockers on Monday.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three Dockers Shot in Port Harlan",
                        "DATELINE 2 Port Harlan, June 3, 1971—",
                        "PARAGRAPH 2 The border guard shot three dockers on Monday.");
        assertThat(corpus.document().catalogue().published().orElseThrow().edtf())
                .contains("1971-06-03");
        assertThat(corpus.document().catalogue().inferred()).containsExactlyInAnyOrder("title", "published");
    }

    @Test
    void a_day_in_the_middle_of_a_text_is_no_dateline() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The guard shot three dockers in Port Harlan, June 3, 1971 - the day of the strike.
                """);

        assertThat(corpus.document().catalogue().published()).isEmpty();
    }

    @Test
    void share_buttons_tags_and_footers_are_furniture_whatever_year_they_show() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan
                Share on Facebook
                The border guard shot three dockers on Monday.
                Tags: , , harbour
                Copyright © 2020 Harlan-Post.org. All Rights Reserved | Sitemap
                Back to top button
                """);

        assertThat(corpus.blocks())
                .filteredOn(block -> block.startsWith("FURNITURE"))
                .hasSize(4);
        assertThat(corpus.document().catalogue().published()).isEmpty();
        assertThat(corpus.document().catalogue().publisher()).contains("Harlan-Post.org");
    }

    @Test
    void what_follows_related_articles_is_not_read_unless_a_long_paragraph_shows_that_the_text_goes_on()
            throws Exception {
        String longParagraph = "The court heard " + "one more witness and ".repeat(12) + "adjourned.";
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The border guard shot three dockers on Monday.

                RELATED ARTICLES

                Mayor resigns after the strike.

                %s
                """
                        .formatted(longParagraph));

        assertThat(corpus.blocks())
                .endsWith(
                        "FURNITURE 3 RELATED ARTICLES",
                        "FURNITURE 4 Mayor resigns after the strike.",
                        "PARAGRAPH 5 " + longParagraph);
    }

    @Test
    void a_sentence_that_is_set_a_second_time_as_an_eye_catcher_is_read_once() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The border guard shot three dockers on Monday.

                The border guard shot three dockers on Monday.
                """);

        assertThat(corpus.blocks())
                .endsWith(
                        "PARAGRAPH 2 The border guard shot three dockers on Monday.",
                        "FURNITURE 3 The border guard shot three dockers on Monday.");
    }

    @Test
    void a_caption_that_was_run_together_with_the_first_paragraph_is_split_off() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                Families of the dockers gather at the pier.This week marked a year since the shooting.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three Dockers Shot in Port Harlan",
                        "CAPTION 2 Families of the dockers gather at the pier.",
                        "PARAGRAPH 2 This week marked a year since the shooting.");
    }

    @Test
    void a_paragraph_that_was_broken_in_mid_sentence_is_one_block() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The border guard shot three

                dockers on Monday.

                the mayor was told at noon.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three Dockers Shot in Port Harlan",
                        "PARAGRAPH 2 The border guard shot three\n\ndockers on Monday.",
                        "PARAGRAPH 3 the mayor was told at noon.");
    }

    @Test
    void lines_that_were_broken_at_a_fixed_width_are_one_paragraph() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three Dockers Shot in Port Harlan

                The border guard of
                Valdoria shot three
                dockers on Monday in
                the old harbour. Mayor
                Anna Berger was not
                told until noon.

                She called for an inquiry.
                """);

        assertThat(corpus.blocks()).hasSize(3);
    }

    @Test
    void in_a_digest_the_paragraphs_have_the_numbers_of_the_original() throws Exception {
        corpus.with(
                "a.md",
                """
                ---
                title: Three Dockers Shot in Port Harlan
                ---

                [¶2] The guard shot three dockers. [¶3] The mayor was told at noon.

                She resigned.

                [¶7] An inquiry was opened.
                """);

        assertThat(corpus.blocks())
                .containsExactly(
                        "PARAGRAPH 2 The guard shot three dockers.",
                        "PARAGRAPH 3 The mayor was told at noon.",
                        "PARAGRAPH 3 She resigned.",
                        "PARAGRAPH 7 An inquiry was opened.");
    }

    @Test
    void every_block_is_in_order_and_apart_from_the_next() throws Exception {
        corpus.with("a.txt", "Title of the text\n\n𝔘nusual signs count once.Then a paragraph.\n\nAnother 😀 one.\n");

        var blocks = corpus.document().blocks();

        assertThat(blocks).hasSize(4);
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i - 1).span().end())
                    .isLessThanOrEqualTo(blocks.get(i).span().start());
        }
    }
}
