package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
    @Test
    void from_the_start_page_one_comes_to_the_words_of_a_source(@TempDir Path data) throws IOException {
        try (Served served = new Served(data, Limits.standard())) {
            String start = ok(served, "/");
            assertThat(start).contains("href=\"/browse/person\"").contains("href=\"/query\"");
            assertThat(ok(served, "/browse/person")).contains("href=\"/data/person/mara-lind\"");
            String person = ok(served, "/data/person/mara-lind");
            assertThat(person).contains("href=\"/data/claim/asserted\"").contains("href=\"/style.css\"");
            assertThat(ok(served, "/data/claim/asserted")).contains("Mara Lind was health minister");
            assertThat(ok(served, "/style.css")).contains("color-scheme");
            assertThat(served.get("/elsewhere").statusCode()).isEqualTo(404);
        }
    }

    private static String ok(Served served, String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html,*/*;q=0.1");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
