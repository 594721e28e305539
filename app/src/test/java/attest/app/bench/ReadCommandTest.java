package attest.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    @TempDir
    private Path folder;

    private static List<String> lines(String... words) {
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new BenchCommand())
                        .setOut(new PrintWriter(out))
                        .execute(words))
                .isZero();
        return out.toString().lines().toList();
    }

    @Test
    void the_same_is_read_by_one_thread_and_by_two_and_again_in_the_same_jvm() {
        String articles = folder.resolve("articles").toString();
        lines("corpus", articles, "--documents", "3");

        List<String> one = lines("read", articles, "--threads", "1", "--rounds", "1");
        List<String> two = lines("read", articles, "--threads", "2", "--rounds", "2");

        assertThat(one.get(0)).startsWith("3 texts, 1").endsWith("threads: 1");
        assertThat(read(one.get(2))).matches("[1-9]\\d* [0-9a-f]{12}");
        assertThat(two.subList(2, 4)).extracting(ReadCommandTest::read).containsOnly(read(one.get(2)));
    }

    @Test
    void a_folder_without_texts_is_told() {
        StringWriter err = new StringWriter();

        assertThat(new CommandLine(new BenchCommand())
                        .setErr(new PrintWriter(err))
                        .execute("read", folder.toString()))
                .isNotZero();
        assertThat(err.toString()).startsWith(folder + ": expected texts, but there is none that can be read");
    }

    /** The number of claims and the fingerprint of a round. */
    private static String read(String round) {
        String[] columns = round.strip().split(" +");
        return columns[5] + " " + columns[6];
    }
}
