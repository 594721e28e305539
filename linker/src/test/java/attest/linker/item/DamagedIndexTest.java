package attest.linker.item;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedIndexTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"rows.bin", "ids.bin", "uses.bin", "names.bin", "items.jsonl", "meta.json"})
    void a_damaged_file_of_the_index_is_told_at_opening(String file) throws IOException {
        imported();
        Path damaged = folder().resolve(file);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> ItemIndex.open(folder()))
                .isInstanceOf(IOException.class)
                .hasMessage("the index of Wikidata is damaged (" + file + "): run attest link import again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.bin", "ids.bin", "names.bin"})
    void one_other_byte_in_a_table_is_told_and_so_is_a_table_that_is_gone(String file) throws IOException {
        imported();
        Path damaged = folder().resolve(file);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[3] ^= 4;
        Files.write(damaged, bytes);

        assertThatThrownBy(() -> ItemIndex.open(folder())).hasMessageContaining("is damaged (" + file);

        Files.delete(damaged);

        assertThatThrownBy(() -> ItemIndex.open(folder())).hasMessageContaining("is damaged (");
    }

    private void imported() throws IOException {
        Path dump = Files.writeString(
                temp.resolve("slice.jsonl"),
                Invented.item(1)
                        .label("en", "Person 1")
                        .points("P36", Invented.id(9))
                        .json());
        DumpImport.run(
                new DumpImport.Request(dump, folder(), Set.of(), Optional.empty()), Clock.systemUTC(), progress -> {});
    }

    private Path folder() {
        return temp.resolve("wikidata");
    }
}
