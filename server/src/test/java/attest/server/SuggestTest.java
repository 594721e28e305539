package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {
    @TempDir
    Path data;

    @Test
    void a_form_gets_names_that_begin_so_and_nothing_of_another_class() throws Exception {
        try (Served served = new Served(data, Limits.standard())) {
            assertThat(served.get("/api/suggest?q=m&class=person").body()).isEqualTo("[]");
            assertThat(served.get("/api/suggest?q=mar&class=:Person").body())
                    .isEqualTo(
                            "[{\"label\":\"Mara Lind\",\"value\":\"https://w3id.org/attest/data/person/mara-lind\",\"why\":\"label\"}]");
            assertThat(served.get("/api/suggest?q=mar&class=office").body()).isEqualTo("[]");
            assertThat(served.get("/api/suggest?q=nor&limit=1").body()).contains("health minister of Norland");
            assertThat(served.get("/api/suggest?q=mar&class=claim").statusCode())
                    .isEqualTo(400);
            assertThat(served.get("/api/suggest?q=mar&limit=1000").statusCode()).isEqualTo(400);
        }
    }
}
