package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.rdf.Iris;
import attest.loader.read.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that was stopped goes on where it was. */
class KeptReadingsTest {
    @TempDir
    private Path folder;

    private List<Document> documents;

    @BeforeEach
    void two_texts() throws Exception {
        Loading corpora = new Loading(folder);
        corpora.write("valdoria/a.txt", Loading.SHOOTING);
        corpora.write("valdoria/b.txt", Loading.INQUIRY);
        documents = Corpus.open(folder.resolve("valdoria"), Iris.DEFAULT).documents();
    }

    /** The names of the documents that were read, and what came out of all. */
    private record Outcome(List<String> names, List<Reading> readings) {}

    private Outcome read(List<Document> some, Authority authority, int threads) throws Exception {
        List<String> names = new ArrayList<>();
        Readers readers =
                new Readers(authority, Optional.of(KeptReadings.in(folder.resolve("kept"), authority)), threads);
        List<Reading> readings = readers.read(some, step -> names.add(step.name()), problem -> {
            throw new AssertionError(problem);
        });
        return new Outcome(names, readings);
    }

    @Test
    void what_was_read_before_is_not_read_again_and_comes_out_the_same() throws Exception {
        List<Reading> fresh = read(documents.subList(0, 1), Authority.EMPTY, 1).readings();

        Outcome again = read(documents, Authority.EMPTY, 1);

        assertThat(again.names()).containsExactly("b.txt");
        assertThat(again.readings()).hasSize(2).first().isEqualTo(fresh.get(0));
        assertThat(fresh.get(0).extraction().claims()).isNotEmpty();
    }

    @Test
    void another_authority_is_a_reason_to_read_again() throws Exception {
        read(documents, Authority.EMPTY, 1);
        Authority other = new Authority(
                List.of(Sample.known("https://example.org/port-harlan", EntityKind.PLACE, "Port Harlan")));
        assertThat(read(documents, other, 1).names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void a_damaged_file_is_made_anew() throws Exception {
        List<Reading> fresh = read(documents, Authority.EMPTY, 1).readings();
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "half a fi");
            }
        }
        assertThat(read(documents, Authority.EMPTY, 1)).isEqualTo(new Outcome(List.of("a.txt", "b.txt"), fresh));
    }

    @Test
    void any_number_of_threads_gives_the_same() {
        assertThat(new Readers(Authority.EMPTY, Optional.empty(), 1).read(documents, Progress.SILENT, problem -> {}))
                .isEqualTo(new Readers(Authority.EMPTY, Optional.empty(), 2)
                        .read(documents, Progress.SILENT, problem -> {}));
    }
}
