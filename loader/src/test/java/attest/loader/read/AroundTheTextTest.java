package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AroundTheTextTest extends WithCorpus {
    @Test
    void headlines_of_other_texts_behind_the_last_paragraph_are_not_read() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three dockers shot in Port Harlan

                %s

                %s

                Mayor resigns amid probe into contracts
                Bishop accused of fraud by his driver
                Three held after bank robbery in Valmont
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.blocks())
                .filteredOn(block -> block.startsWith("FURNITURE"))
                .hasSize(3);
    }

    @Test
    void the_text_goes_on_behind_a_list_of_other_texts() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three dockers shot in Port Harlan

                %s

                You may also like
                Mayor resigns amid probe into contracts
                Bishop accused of fraud by his driver

                %s
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.blocks()).endsWith("PARAGRAPH 6 " + MORE);
    }

    @Test
    void who_reported_is_taken_off_the_last_paragraph() throws Exception {
        corpus.with("a.txt", TEXT + "\n\n" + MORE + " (Reporting by Jan Lund; editing by Mira Kolar)");

        assertThat(corpus.blocks())
                .endsWith("PARAGRAPH 2 " + MORE, "BYLINE 2 (Reporting by Jan Lund; editing by Mira Kolar)");
    }

    @Test
    void the_headline_of_another_text_between_two_paragraphs_is_not_read_but_a_heading_is() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three dockers shot in Port Harlan

                %s

                Bishop accused of fraud by his driver

                %s

                The mayor calls for an inquiry in Port Harlan

                %s
                """
                        .formatted(TEXT, MORE, MORE.replace("three", "four")));

        assertThat(corpus.blocks())
                .contains(
                        "FURNITURE 3 Bishop accused of fraud by his driver",
                        "PARAGRAPH 5 The mayor calls for an inquiry in Port Harlan");
    }

    @Test
    void two_short_sentences_behind_a_list_of_other_texts_are_the_text() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three dockers shot in Port Harlan

                %s

                %s

                Related
                Bishop accused of fraud
                Tram fares to rise
                The union of the port buried its dead on Friday.
                Nobody from the ministry came to the grave.
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.blocks())
                .endsWith(
                        "PARAGRAPH 7 The union of the port buried its dead on Friday.",
                        "PARAGRAPH 8 Nobody from the ministry came to the grave.");
    }

    @Test
    void the_text_goes_on_behind_an_appeal_to_readers() throws Exception {
        corpus.with(
                "a.txt",
                "Three dockers shot in Port Harlan\n" + TEXT + "\n" + MORE
                        + "\nDear readers,\nThe government calls our work a crime. Without your help we cannot go on.\n"
                        + "The dockers were buried on Friday, said the mayor.");

        assertThat(corpus.blocks())
                .endsWith(
                        "FURNITURE 4 Dear readers,",
                        "FURNITURE 5 The government calls our work a crime. Without your help we cannot go on.",
                        "PARAGRAPH 6 The dockers were buried on Friday, said the mayor.");
    }

    @Test
    void rows_of_a_table_are_no_path_of_menu_words() throws Exception {
        corpus.with(
                "a.txt",
                "Three dockers shot in Port Harlan\nNews | Harbour | Strikes\n" + TEXT
                        + "\nName | Office | Since\nAnna Berger | Mayor | 4 March 1969\nJan Lund | Judge | 2 May 1970\n"
                        + MORE);

        assertThat(corpus.blocks())
                .contains("FURNITURE 2 News | Harbour | Strikes", "PARAGRAPH 6 Jan Lund | Judge | 2 May 1970");
    }

    @Test
    void headings_in_capitals_end_no_line_of_an_old_newspaper() throws Exception {
        corpus.with(
                "a.txt",
                """
                THREE DOCKERS SHOT.
                THE MAYOR TOLD AT NOON.
                The border guard of
                Valdoria shot three
                dockers on Monday in
                the old harbour of the
                town at dawn.
                """);

        assertThat(corpus.blocks()).startsWith("TITLE 1 THREE DOCKERS SHOT.", "TITLE 2 THE MAYOR TOLD AT NOON.");
    }

    @Test
    void readers_comments_are_not_read() throws Exception {
        corpus.with(
                "a.txt",
                "Nine dockers shot in Port Harlan\n\n%s\n\n%s\n\nKarl Lund says on 2 May 2014 at 10:15 am\n\nSo they were.\n"
                        .formatted(TEXT, MORE));

        assertThat(corpus.blocks()).contains("FURNITURE 5 So they were.");
    }

    @Test
    void what_a_president_said_on_a_day_is_no_comment() throws Exception {
        String said = "President Lund said on 2 May 1994 he would not resign.";
        corpus.with(
                "a.txt",
                "Three dockers shot in Port Harlan\n\n%s\n\n%s\n\n%s\n\nThe harbour was closed.\n"
                        .formatted(TEXT, MORE, said));

        assertThat(corpus.blocks()).contains("PARAGRAPH 4 " + said, "PARAGRAPH 5 The harbour was closed.");
    }
}
