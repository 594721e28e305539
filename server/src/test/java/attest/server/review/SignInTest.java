package attest.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    private Path data;

    @TempDir
    private Path corpus;

    private Reviewing site;

    @BeforeEach
    void serve() throws Exception {
        site = new Reviewing(data, corpus);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void without_a_token_there_is_only_the_page_to_sign_in() throws Exception {
        assertThat(site.get("/review").body()).contains("Sign in to review").doesNotContain("Mara Lind");
        assertThat(site.post("/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "accepted")
                        .statusCode())
                .isEqualTo(401);
        assertThat(site.decisions()).doesNotExist();
    }

    @Test
    void a_wrong_token_is_refused_and_many_are_slowed_down() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(site.post("/review/sign-in", "token", "guess", "by", "Eve")
                            .statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> answer = site.signIn("Eve");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void the_session_is_a_cookie_that_no_script_and_no_other_site_can_use() throws Exception {
        assertThat(site.signIn("Lio Brandt").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/;");

        site.post("/review/sign-out");
        assertThat(site.get("/review").body()).contains("Sign in to review");
    }

    @Test
    void a_form_of_another_site_decides_nothing() throws Exception {
        site.signIn("Lio Brandt");

        assertThat(site.postFrom(
                                "http://evil.example",
                                "/review/decide",
                                "about",
                                Reviewing.CLAIM + "asserted",
                                "decision",
                                "accepted")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.decisions()).doesNotExist();
    }

    @Test
    void no_name_hides_who_it_is_and_no_address_leads_away() throws Exception {
        String token = site.token();

        for (String name : List.of("Ada\nLio", "\u202EadA", "")) {
            assertThat(site.post("/review/sign-in", "token", token, "by", name).statusCode())
                    .isEqualTo(400);
        }
        for (String next : List.of("//evil.example", "/review@evil.example", "/review\r\nX-Evil: 1")) {
            assertThat(site.post("/review/sign-in", "token", token, "by", "Ada", "next", next)
                            .headers()
                            .firstValue("Location"))
                    .contains("/review");
        }
    }
}
