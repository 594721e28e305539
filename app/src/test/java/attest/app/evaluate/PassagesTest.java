package attest.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attest.loader.model.Offsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @ParameterizedTest
    @ValueSource(strings = {"passages", "practice"})
    void every_evidence_in_the_passages_is_the_text_at_its_place(String folder) throws IOException {
        Path passages = ROOT.resolve("evaluation").resolve(folder);
        assertThat(wrong(passages.resolve("gold"), passages.resolve("texts"))).isZero();
    }

    @Test
    void the_shared_gold_can_be_read() throws IOException {
        Path shared = ROOT.resolve("../shared");
        assumeTrue(
                Files.isDirectory(shared.resolve("gold")), "no gold standard of the originals beside the repository");
        assertThat(wrong(shared.resolve("gold"), shared.resolve("seeds"))).isZero();
    }

    /** How many gold claims have words that are not where they are said to be. */
    private static long wrong(Path gold, Path texts) throws IOException {
        long wrong = 0;
        for (GoldDocument document : GoldReader.read(gold).documents()) {
            Offsets offsets = Offsets.of(Files.readString(texts.resolve(document.file())));
            assertThat(offsets.length()).as(document.file()).isEqualTo(document.characters());
            wrong += document.claims().stream()
                    .filter(claim -> !offsets.words(claim.places().get(0)).equals(claim.words()))
                    .count();
        }
        return wrong;
    }

    @Test
    void a_folder_without_a_gold_standard_is_told(@TempDir Path empty) {
        assertThatThrownBy(() -> GoldReader.read(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cross_document.json");
    }

    @Test
    void a_broken_claim_is_told_with_its_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cross_document.json"), "{}");
        Files.writeString(folder.resolve("a.json"), "{\"entities\": [], \"claims\": [{\"type\": \"wishes\"}]}");
        assertThatThrownBy(() -> GoldReader.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.json")
                .hasMessageContaining("wishes");
    }
}
