package attest.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IslandsTest {
    @ParameterizedTest
    @CsvSource({"query, 150", "editor, 150", "reader, 4", "review, 2"})
    void what_a_page_loads_at_once_stays_small(String island, int kibibytes) throws IOException {
        assumeThat(Islands.src(island)).as("the build had no Node").isPresent();
        try (InputStream manifest = Islands.class.getResourceAsStream("islands/manifest.json")) {
            JsonNode built = new ObjectMapper().readTree(manifest).path(island);

            assertThat(built.path("gzip").asInt()).isPositive().isLessThan(kibibytes * 1024);
        }
    }

    @Test
    void a_page_without_a_script_is_no_fault() {
        assertThat(Islands.src("nothing-of-that-name")).isEmpty();
    }
}
