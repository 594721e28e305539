package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path data;

    @Test
    void a_new_data_folder_has_an_empty_manifest() throws IOException {
        assertThat(Manifest.read(data).corpora()).isEmpty();
    }

    @Test
    void a_damaged_manifest_is_named_with_what_to_do() throws IOException {
        Files.writeString(Manifest.file(data), "{bro");

        assertThatThrownBy(() -> Manifest.read(data))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json")
                .hasMessageContaining("delete it");
    }
}
