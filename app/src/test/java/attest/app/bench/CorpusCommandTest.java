package attest.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Loader;
import attest.loader.Progress;
import attest.loader.Report;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CorpusCommandTest {
    @TempDir
    private Path folder;

    private List<String> articles(String name) throws IOException {
        int code = new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .execute("corpus", folder.resolve(name).toString(), "--documents", "3");
        assertThat(code).isZero();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().map(CorpusCommandTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void the_same_number_gives_the_same_bytes_and_no_gap_is_left() throws IOException {
        assertThat(articles("one")).hasSize(3).isEqualTo(articles("other")).noneMatch(text -> text.contains("{"));
    }

    @Test
    void the_loader_reads_claims_out_of_the_articles() throws IOException {
        articles("articles");

        Report report = new Loader(folder.resolve("data"), Iris.DEFAULT)
                .load(List.of(folder.resolve("articles")), Optional.empty(), Progress.SILENT);

        assertThat(report.problems()).isEmpty();
        assertThat(report.documents()).hasSize(3).allMatch(document -> document.claims() > 0);
    }
}
