package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HtmlTest extends WithCorpus {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head>
            <title>Three dockers shot | The Harlan Post</title>
            <link rel="canonical" href="https://example.org/dockers">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Post"},
              {"@type": "NewsArticle", "headline": "Three dockers shot in Port Harlan",
               "datePublished": "2019-03-04T10:22:00Z", "dateModified": "2019-03-09",
               "author": [{"name": "Mira Kolar"}], "publisher": {"name": "The Harlan Post"}}]}</script>
            </head><body class="has-sidebar">
            <div id="cookie-banner"><p>We use cookies, says the minister.</p></div>
            <nav><ul><li><a href="/">Home</a></ul></nav>
            <article class="with-comments">
              <header><h1>Three dockers shot in Port&nbsp;Harlan</h1></header>
              <figure><figcaption>Dockers at the pier. Photo: Jan Lund</figcaption></figure>
              <p>The border guard shot three <b>dockers</b>
                 at the old pier on Monday, the mayor said.</p>
              <div class="relatedPosts"><h3>Related</h3><a href="/1">Minister sacked</a></div>
              <ul><li>Two were held.<li>Nobody was tried.</ul>
              <table><tr><td>Finance</td><td>Jan Lund</td></tr></table>
              <p>Those held:<br>Karl Lund<br>Peter Holm</p>
            </article>
            <section id="comments"><p>Jane: the president did it.</p></section>
            <aside><p>Bishop accused of fraud.</p></aside>
            <footer><p>© 2021 The Harlan Post</p></footer>
            </body></html>
            """;

    @Test
    void a_page_is_read_as_the_words_of_its_main_text() throws Exception {
        corpus.with("a.html", PAGE);

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        Three dockers shot in Port Harlan

                        Dockers at the pier. Photo: Jan Lund

                        The border guard shot three dockers at the old pier on Monday, the mayor said.

                        Two were held.

                        Nobody was tried.

                        Finance\tJan Lund

                        Those held:
                        Karl Lund
                        Peter Holm""");
    }

    @Test
    void the_source_of_a_page_tells_title_author_publisher_day_and_address() throws Exception {
        corpus.with("a.html", PAGE);

        var catalogue = corpus.document().catalogue();

        assertThat(catalogue.title()).contains("Three dockers shot in Port Harlan");
        assertThat(catalogue.author()).contains("Mira Kolar");
        assertThat(catalogue.publisher()).contains("The Harlan Post");
        assertThat(catalogue.published().orElseThrow().edtf()).contains("2019-03-04");
        assertThat(catalogue.url()).contains("https://example.org/dockers");
        assertThat(catalogue.language()).isEqualTo("en-GB");
    }

    @Test
    void each_block_leads_back_to_the_source_of_the_page() throws Exception {
        corpus.with("a.html", PAGE);

        var block = corpus.document().blocks().stream()
                .filter(some -> some.paragraph().orElse(0) == 3)
                .findFirst()
                .orElseThrow();

        Origin origin = block.origin().orElseThrow();
        assertThat(origin.unit()).isEqualTo(Origin.Unit.CHARACTER);
        assertThat(PAGE.substring(origin.first(), origin.last()))
                .startsWith("The border guard shot")
                .endsWith("on Monday, the mayor said.");
    }

    @Test
    void a_page_of_tables_and_line_breaks_is_read_too() throws Exception {
        corpus.with(
                "a.htm",
                """
                <table><tr><td><a href=1>Home</a><br><a href=2>News</a><br><a href=3>Links</a></td><td>
                <b>Editor charged over report</b><br><br>
                The editor of a paper in Valmont has been charged with publishing false news.<br><br>
                He was released on bail.</td></tr></table>
                """);

        assertThat(corpus.blocks())
                .endsWith(
                        "TITLE 4 Editor charged over report",
                        "PARAGRAPH 5 The editor of a paper in Valmont has been charged with publishing false news.",
                        "PARAGRAPH 6 He was released on bail.");
    }

    @Test
    void what_is_no_page_is_told_and_the_rest_is_read() throws Exception {
        Files.write(folder.resolve("a.html"), new byte[] {'P', 'K', 3, 4, 0});
        corpus.with("b.html", "<script>let a</script>").with("c.html", "<p>He spoke there, said the mayor.");

        assertThat(corpus.problems())
                .containsExactly(
                        "a.html, byte 4: expected a page in HTML, but there is a NUL byte: this is another kind of file",
                        "b.html: there is no text in the file: put one into it or leave it out");
        assertThat(corpus.document().name()).isEqualTo("c.html");
    }

    @Test
    void a_page_whose_elements_stand_without_end_in_one_another_is_told() throws Exception {
        corpus.with("a.html", "<html><body>" + "<div>".repeat(2000) + "<p>The mayor resigned on Monday.</p>");

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.html: expected a page whose elements stand at most 600 deep");
    }

    @Test
    void a_page_with_a_sign_that_was_lost_before_is_read() throws Exception {
        corpus.with("a.html", "<p>The caf\uFFFD stood at the pier.</p><p>&#xD800; " + TEXT + "</p>");

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.document().text()).startsWith("The caf\uFFFD stood").endsWith(TEXT);
    }

    @Test
    void bytes_of_another_encoding_are_told() throws Exception {
        Files.write(
                folder.resolve("a.html"),
                ("<meta charset=utf-8><p>Café: " + TEXT).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(corpus.problems())
                .containsExactly(
                        "a.html: there are bytes that are not of the page's encoding, UTF-8: save the page as UTF-8");
    }

    @Test
    void words_that_are_struck_out_are_not_read() throws Exception {
        corpus.with(
                "a.html",
                """
                <h1>The mayor <s>resigned</s> stayed</h1>
                <p>The guard shot <del>eleven</del> three dockers, <strike>the mayor</strike> the priest said.</p>
                <p><span style="text-decoration: line-through">He was killed.</span> He was hurt.</p>""");

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        The mayor stayed

                        The guard shot three dockers, the priest said.

                        He was hurt.""");
        assertThat(corpus.document().catalogue().title()).contains("The mayor stayed");
    }
}
