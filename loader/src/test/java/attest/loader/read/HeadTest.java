package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.DateBasis;
import attest.loader.model.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest extends WithCorpus {
    @Test
    void the_day_above_the_title_of_a_diary_is_likely_the_day_of_publication() throws Exception {
        corpus.with(
                "a.txt",
                """
                Notes from the harbour
                a diary of a small port

                Tuesday, March 5, 2019
                Three dockers shot in Port Harlan

                %s

                Posted by Mira Kolar at 10:14 PM
                """
                        .formatted(TEXT));

        assertThat(corpus.document().catalogue().published().orElseThrow())
                .returns(Optional.of("2019-03-05"), When::edtf)
                .returns(DateBasis.INFERRED, When::basis);
        assertThat(corpus.document().catalogue().author()).contains("Mira Kolar");
    }

    @Test
    void the_title_of_a_statement_is_not_the_office_that_makes_it() throws Exception {
        corpus.with(
                "a.txt",
                """
                MINISTRY OF PORTS
                PUBLIC STATEMENT
                Index: AFR 12/004/1996

                Three dockers shot in Port Harlan

                5 March 2019

                Public Statement is the name of a dockers' paper. %s
                """
                        .formatted(TEXT));

        assertThat(corpus.blocks())
                .endsWith(
                        "TITLE 4 Three dockers shot in Port Harlan",
                        "DATELINE 5 5 March 2019",
                        "PARAGRAPH 6 Public Statement is the name of a dockers' paper. " + TEXT);
    }

    @Test
    void a_headline_in_capitals_may_be_broken_over_two_lines() throws Exception {
        corpus.with(
                "a.txt",
                """
                Page 4          THE HARLAN COURIER, TUESDAY, MARCH 5, 1929

                THREE DOCKERS SHOT AT
                THE OLD PIER

                The border guard shot three dockers at the
                old pier on Monday, the mayor said, and the
                men were carried to the hospital of
                the harbour.
                """);

        assertThat(corpus.blocks())
                .element(1)
                .asString()
                .startsWith("TITLE 2 THREE DOCKERS SHOT AT")
                .endsWith("THE OLD PIER");
        assertThat(corpus.document().catalogue().published())
                .flatMap(When::edtf)
                .contains("1929-03-05");
    }

    @Test
    void the_title_is_the_line_of_the_head_that_speaks_of_what_the_text_does() throws Exception {
        corpus.with(
                "a.txt",
                """
                BREAKING: Fuel prices rise again in Valmont
                Latest stories, videos, photos and more from us
                Three dockers shot in Port Harlan
                %s

                %s
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.document().catalogue().title()).contains("Three dockers shot in Port Harlan");
    }

    @Test
    void author_and_day_may_follow_a_first_sentence_that_sums_the_text_up() throws Exception {
        corpus.with("a.txt", "Dockers shot in Port Harlan\n" + TEXT + "\nBy Mira Kolar\nMonday March 4 2019\n" + MORE);

        assertThat(corpus.document().catalogue().published().orElseThrow().edtf())
                .contains("2019-03-04");
        assertThat(corpus.blocks()).contains("PARAGRAPH 2 " + TEXT, "PARAGRAPH 5 " + MORE);
    }

    @Test
    void a_paper_with_the_day_of_its_issue_tells_the_day_of_publication_and_a_deck_in_capitals_is_no_byline()
            throws Exception {
        corpus.with(
                "a.txt",
                "THE HARLAN COURIER, FRIDAY, SEPTEMBER 14, 1934\nThree dockers shot in Port Harlan\n"
                        + "TWO DEAD IN CLASHES WITH BORDER GUARD\n" + TEXT);

        assertThat(corpus.document().catalogue().published().orElseThrow().edtf())
                .contains("1934-09-14");
        assertThat(corpus.blocks()).contains("TITLE 3 TWO DEAD IN CLASHES WITH BORDER GUARD");
    }

    @Test
    void a_dateline_may_end_with_a_colon() throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\nBy our harbour staff\n\nPort Harlan, Mar 5: " + TEXT);

        assertThat(corpus.blocks()).contains("BYLINE 2 By our harbour staff", "DATELINE 3 Port Harlan, Mar 5:");
    }

    @Test
    void a_dateline_may_stand_in_a_line_of_its_own() throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\n\nPORT HARLAN, Monday.\n\n" + TEXT + "\n\n" + MORE);

        assertThat(corpus.blocks()).contains("DATELINE 2 PORT HARLAN, Monday.");
    }

    @Test
    void neither_the_name_of_a_paper_nor_its_motto_is_the_title_and_a_headline_of_two_lines_is_one() throws Exception {
        corpus.with(
                "a.txt",
                "THE OSTBY ARGUS\nFounded 1871 by Karl Otto\nThe voice of the north\n\nFuel runs short at\nthe old pier of Ostby\n\n"
                        + "By MIRA KOLAR and JAN LUND\n\n" + TEXT + "\n\n" + MORE);

        assertThat(corpus.document().catalogue().title()).contains("Fuel runs short at the old pier of Ostby");
        assertThat(corpus.document().catalogue().author()).contains("MIRA KOLAR and JAN LUND");
    }

    @Test
    void a_headline_that_begins_the_text_may_break_off_in_a_phrase() throws Exception {
        corpus.with("a.txt", "Three dockers shot dead by guards at\nthe old pier in Ostby\n\n" + TEXT + "\n\n" + MORE);

        assertThat(corpus.document().catalogue().title())
                .contains("Three dockers shot dead by guards at the old pier in Ostby");
        assertThat(corpus.blocks()).hasSize(3);
    }

    @Test
    void who_is_named_in_a_list_is_not_the_author() throws Exception {
        corpus.with(
                "a.txt",
                "Three dockers shot dead in Port Harlan\n\nKilled\nOtto Reis\nKarl Lund\n\n" + TEXT + "\n\n" + MORE);

        assertThat(corpus.document().catalogue().author()).isEmpty();
        assertThat(corpus.blocks()).contains("PARAGRAPH 2 Killed", "PARAGRAPH 3 Otto Reis", "PARAGRAPH 4 Karl Lund");
    }

    @Test
    void who_wrote_the_text_is_told_by_name_or_not_at_all() throws Exception {
        assertThat(author("From Karl Weber")).contains("Karl Weber");
        assertThat(author("From New York")).isEmpty();
        assertThat(author("By OUR COURT REPORTER")).isEmpty();
        assertThat(author("March 5, 2019 | By Mira Kolar and Jan Lund")).contains("Mira Kolar and Jan Lund");
    }

    private Optional<String> author(String byline) throws Exception {
        corpus.with("a.txt", "Three dockers shot dead in Port Harlan\n" + byline + "\n\n" + TEXT + "\n\n" + MORE);
        return corpus.document().catalogue().author();
    }

    @Test
    void a_line_that_begins_with_a_day_and_goes_on_is_no_dateline() throws Exception {
        corpus.with(
                "a.txt",
                """
                The trial of the dockers

                Otto Reis told the court in Ostby that he had been held on
                4 May 1990. He said:
                the guard struck him with a belt and shut him in a cell, and
                for three days he had no water there, nor a blanket, until the
                judge came and asked for his name and let him go to
                his mother at the harbour.
                """);

        assertThat(corpus.document().catalogue().published()).isEmpty();
        assertThat(corpus.blocks()).first().isEqualTo("TITLE 1 The trial of the dockers");
        assertThat(corpus.blocks()).noneMatch(block -> block.startsWith("DATELINE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-02-09;Mira Kolar;Three dockers shot in Port Harlan~Published 9 February 2019 | By Mira Kolar | The Meridian Weekly",
                "2019-02-09;Anna Berger;Three dockers shot in Port Harlan~Anna Berger | 9 February 2019 | 4 min read",
                "2023-03-03;Mira Kolar and Ivo Holm;Last updated: Sat 4 Mar 2023 09.15 GMT~First published on Fri 3 Mar 2023 18.02 GMT~Three dockers shot in Port Harlan~Mira Kolar in Belgava and Ivo Holm",
                "1912-10-09;;BELGAVA, Oct. 9, 1912.~~Three dockers shot in Port Harlan",
                "2004-06;;Harbour Observatory of Karsia, report summary, June 2004~~Three dockers shot in Port Harlan",
                "2004-06;;Three dockers shot in Port Harlan~Report, June 2004",
            })
    void day_and_author_stand_in_one_line_with_other_things_or_are_told_by_halves(
            String day, String author, String head) throws Exception {
        corpus.with("a.txt", head.replace('~', '\n') + "\n\n" + TEXT);

        assertThat(corpus.document().catalogue().published().flatMap(When::edtf))
                .contains(day);
        assertThat(corpus.document().catalogue().author()).isEqualTo(Optional.ofNullable(author));
        assertThat(corpus.document().catalogue().title()).contains("Three dockers shot in Port Harlan");
    }

    @Test
    void what_happened_in_a_month_was_not_published_in_it() throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan, June 2004\n\n" + TEXT);

        assertThat(corpus.document().catalogue().published()).isEmpty();
    }
}
