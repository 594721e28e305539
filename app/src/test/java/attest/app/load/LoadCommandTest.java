package attest.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private void write(String name, String content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), content);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The exit code. */
    private int load(String... corpora) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command =
                new CommandLine(new LoadCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = new String[corpora.length + 2];
        for (int i = 0; i < corpora.length; i++) {
            arguments[i] = folder.resolve(corpora[i]).toString();
        }
        arguments[corpora.length] = "--data";
        arguments[corpora.length + 1] = folder.resolve("data").toString();
        return command.execute(arguments);
    }

    private String version() {
        try (Store store = Store.openLoaded(folder.resolve("data"))) {
            return store.version();
        }
    }

    @Test
    void a_load_tells_what_came_out_of_each_text_and_what_was_stored() {
        write("valdoria/a.txt", "A New Minister\n\nMira Kolar is the interior minister of Valdoria.\n");

        assertThat(load("valdoria")).as(err::toString).isZero();

        assertThat(err.toString()).isEqualTo("reading 1 of 1: a.txt%n".formatted());
        assertThat(out.toString())
                .containsPattern("a.txt: [1-9][0-9]* claims?, [1-9][0-9]* mentions")
                .contains("store: ")
                .contains("data version " + version());
    }

    @Test
    void a_second_load_changes_nothing_and_says_so() {
        write("valdoria/a.txt", "A New Minister\n\nMira Kolar is the interior minister of Valdoria.\n");
        load("valdoria");
        String before = version();

        assertThat(load("valdoria")).as(err::toString).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .isEqualTo("1 document had not changed%nstore: nothing changed; data version %s%n".formatted(before));
    }

    @Test
    void a_problem_is_told_with_its_place_and_the_exit_code_is_1_though_the_rest_is_stored() {
        write("valdoria/a.txt", "A New Minister\n\nMira Kolar is the interior minister of Valdoria.\n");
        write("valdoria/b.txt", "");

        assertThat(load("valdoria")).isEqualTo(1);

        assertThat(err.toString())
                .contains("problem: " + folder.resolve("valdoria/b.txt") + ": there is no text in the file");
        assertThat(out.toString()).contains("a.txt: ");
    }

    @Test
    void a_corpus_that_does_not_exist_leaves_the_store_as_it_was() {
        write("valdoria/a.txt", "A New Minister\n\nMira Kolar is the interior minister of Valdoria.\n");
        load("valdoria");
        String before = version();

        assertThat(load("nowhere")).isEqualTo(1);

        assertThat(err.toString()).contains("problem: " + folder.resolve("nowhere"));
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void without_a_corpus_the_command_line_is_not_understood() {
        assertThat(load()).isEqualTo(2);
        assertThat(err.toString()).contains("CORPUS");
    }
}
