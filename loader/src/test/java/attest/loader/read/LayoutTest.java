package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest extends WithCorpus {
    @Test
    void a_page_is_read_without_what_stands_around_the_text() throws Exception {
        corpus.with(
                "a.txt",
                """
                We use cookies to improve your experience. Accept all
                Skip to main content
                News
                Sport
                The Harlan Post
                Home » Harbour » Three dockers shot
                Three dockers shot in Port Harlan | The Harlan Post
                Three dockers shot in Port Harlan
                By Mira Kolar and Jan Lund in Port Harlan
                Published: 4 Mar 2019 10:22
                3 min read
                1.2K shares
                FILE - Dockers march to the pier, Feb. 12, 2019. (AP Photo/Tomas Reva)
                PORT HARLAN, March 3 (Harlan Wire) — %s
                READ MORE: Minister sacked over sugar
                %s
                Mira Kolar is a reporter and a former deputy mayor of Valmont.
                Topics
                Most read
                Bishop accused of fraud
                Mayor resigns over tapes
                2 Comments
                Jane says:
                The minister killed them all.
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.blocks().filter(block -> !block.startsWith("FURNITURE")))
                .containsExactly(
                        "TITLE 8 Three dockers shot in Port Harlan",
                        "BYLINE 9 By Mira Kolar and Jan Lund in Port Harlan",
                        "DATELINE 10 Published: 4 Mar 2019 10:22",
                        "CAPTION 13 Dockers march to the pier, Feb. 12, 2019.",
                        "DATELINE 14 PORT HARLAN, March 3 (Harlan Wire) —",
                        "PARAGRAPH 14 " + TEXT,
                        "PARAGRAPH 16 " + MORE);
        assertThat(corpus.document().catalogue().author()).contains("Mira Kolar and Jan Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARIS (AFP) - ",
                "NAIROBI, March 3 (Reuters) — ",
                "BEIRUT, Lebanon — ",
                "Tehran - ",
                "CHENNAI: ",
                "New Delhi, Mar 4 (PTI) ",
                "IQUIQUE, Chile, July 19, 1905. — ",
                "GENEVA (4 March 2019) – ",
                "SAN FELIPE, June 4 (UPI) -- ",
                "(Reuters) - ",
                "Mar 04, 2019, Colombo: ",
                "OAXACA, Mexico, 27 August 2013. "
            })
    void a_dateline_is_no_part_of_the_first_sentence(String dateline) throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\n\n" + dateline + TEXT);

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three dockers shot in Port Harlan",
                        "DATELINE 2 " + dateline.strip(),
                        "PARAGRAPH 2 " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomas Reva - the prosecutor - was arrested on Monday at the old pier of Port Harlan.",
                "By Monday the strike had spread to all the piers of Port Harlan, the union said.",
                "Related offences were tried in March 2019 by the same court in Port Harlan.",
                "Published in 1971, the report said that three dockers had been shot at the pier.",
                "Comments by the mayor, Anna Berger, were refuted by the union in Port Harlan.",
                "Mira Kolar, a journalist, was executed for spying in the prison of Port Harlan.",
                "About 40 dockers were held by the border guard at the pier, said the mayor."
            })
    void a_paragraph_that_looks_like_something_else_is_a_paragraph(String paragraph) throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\n\n" + paragraph + "\n\n" + TEXT + "\n\n" + MORE);

        assertThat(corpus.blocks()).contains("PARAGRAPH 2 " + paragraph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Published: 4 Mar 2019 10:22             | 2019-03-04
                    Posted on March 4, 2019 by Mira Kolar   | 2019-03-04
                    By Mira Kolar, March 4, 2019            | 2019-03-04
                    Monday 4 March 2019, 09:40 GMT          | 2019-03-04
                    For release 4 March 2019                | 2019-03-04
                    Updated 5 Mar 2019. Published 4 Mar 2019| 2019-03-04
                    """)
    void the_day_of_publication_is_read_from_the_head(String line, String day) throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\n" + line + "\n\n" + TEXT);

        assertThat(corpus.document().catalogue().published().orElseThrow().edtf())
                .contains(day);
    }

    @Test
    void the_day_of_an_update_is_no_more_than_likely() throws Exception {
        corpus.with("a.txt", "Three dockers shot in Port Harlan\nUpdated: 5 Mar 2019\n\n" + TEXT);

        assertThat(corpus.document().catalogue().published().orElseThrow().basis())
                .isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void neither_the_day_of_another_text_nor_the_year_of_a_copyright_is_the_day_of_publication() throws Exception {
        corpus.with(
                "a.txt",
                """
                Three dockers shot in Port Harlan

                %s

                %s

                Related articles
                Mayor resigns over tapes
                Published: 5 March 2020
                © 2021 The Harlan Post
                """
                        .formatted(TEXT, MORE));

        assertThat(corpus.document().catalogue().published()).isEmpty();
    }

    @Test
    void each_item_of_a_list_and_each_row_of_a_table_is_a_block() throws Exception {
        corpus.with(
                "a.txt",
                """
                New cabinet sworn in at Port Harlan

                The mayor of Port Harlan swore in the following councillors yesterday:
                Finance: Jan Lund
                Harbour, Col. Luis Prado

                Those held after the march were, according to the union in Port Harlan:
                • three men of the night shift
                • the union's secretary, Peter Holm
                Mira Kolar
                Karl Lund
                """);

        assertThat(corpus.blocks())
                .contains(
                        "PARAGRAPH 3 Finance: Jan Lund",
                        "PARAGRAPH 4 Harbour, Col. Luis Prado",
                        "PARAGRAPH 6 three men of the night shift",
                        "PARAGRAPH 7 the union's secretary, Peter Holm",
                        "PARAGRAPH 8 Mira Kolar",
                        "PARAGRAPH 9 Karl Lund");
    }

    @Test
    void an_hour_before_the_day_hides_no_day_and_a_paragraph_on_reports_is_no_disclaimer() throws Exception {
        corpus.with(
                "a.txt",
                "Three dockers shot in Port Harlan\n\n14:05, 3 April 2018\n\n" + TEXT
                        + "\n\nReports that the mayor had fled reached the port on Monday. They were false.\n");

        assertThat(corpus.document().catalogue().published().orElseThrow().edtf())
                .contains("2018-04-03");
        assertThat(corpus.blocks())
                .endsWith("PARAGRAPH 4 Reports that the mayor had fled reached the port on Monday. They were false.");
    }
}
