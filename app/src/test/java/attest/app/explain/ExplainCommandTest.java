package attest.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_fired_is_told_with_the_claim_and_the_reason_of_its_date() throws IOException {
        assertThat(
                        explain(
                                """
                        Minister quits in Ostland

                        PORT HARLAN, 4 May 1994 - Mira Kolar, the interior minister of Valdoria, resigned on Monday.
                        """))
                .isZero();
        assertThat(out.toString())
                .contains("not read, dateline: PORT HARLAN, 4 May 1994 -")
                .contains("date     on Monday: 1994-05-02, counted from publication (expression weekday)")
                .contains("fired    resigned.verb: object = minister, subject = Kolar, trigger = resigned")
                .contains("claim    [Mira Kolar] resignedFrom [interior minister of Valdoria], 1994-05-02");
    }

    @Test
    void what_is_known_about_the_text_is_told_first() throws IOException {
        assertThat(explain("Minister quits in Ostland\nBy Jan Lund\n4 May 1994\n\nMira Kolar resigned on Monday.\n"))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        """
                        title     Minister quits in Ostland, read from the text
                        author    Jan Lund, read from the text
                        publisher not known
                        published 1994-05-04, read from the text
                        """);
    }

    @Test
    void a_sentence_that_no_rule_speaks_of_says_so() throws IOException {
        assertThat(explain("Harvests\n\nDockers occupied the customs house of Port Harlan.\n"))
                .isZero();
        assertThat(out.toString()).contains("no rule  fits its grammar");
    }

    @Test
    void a_rule_that_fits_the_grammar_but_not_the_things_nearly_fired() throws IOException {
        assertThat(explain("Harvests\n\nFrost killed the vines.\n")).isZero();
        assertThat(out.toString()).contains("nearly   killing.active:").contains("'vines' is not read as people");
    }

    @Test
    void a_word_that_no_rule_caught_is_counted_with_the_rules_that_name_it() throws IOException {
        assertThat(explain("Poems of the coast\n\nThe massacre of the vines is a poem.\n"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("silent   massacre: in no claim; rules that name it: .*killing")
                .contains("2 sentences, 0 claims");
    }

    @Test
    void words_of_the_text_are_no_markup_of_the_page() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(explain("Markup\n\nMira Kolar said: <script>alert(1)</script> & more.\n", "--html", page.toString()))
                .isZero();
        assertThat(Files.readString(page)).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void a_text_that_is_not_there_is_told_with_exit_code_1() {
        assertThat(run(folder.resolve("none.txt").toString())).isOne();
        assertThat(err.toString())
                .contains("none.txt: expected a text of a format that docs/corpus.md names, but there is none");
    }

    @Test
    void whoever_writes_a_rule_sees_the_grammar() throws IOException {
        assertThat(explain("News of the day\n\nGuards shot Karl Vint.\n", "--grammar"))
                .isZero();
        assertThat(out.toString())
                .contains("shot {lemma:shoot;tag:VBD}", "Vint {lemma:vint;tag:NNP;ner:PERSON} obj of shot");
    }

    @Test
    void no_other_text_of_the_folder_is_read() throws IOException {
        Files.write(folder.resolve("other.txt"), new byte[] {0, 1, 2});
        assertThat(explain("News of the day\n\nIt rained.\n")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int explain(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        String[] arguments = new String[options.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return new CommandLine(new ExplainCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
