package attest.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
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
    void claims_come_in_the_order_of_the_text_with_their_passage_marked() throws Exception {
        site.signIn("Lio Brandt");

        assertThat(site.get("/review").body())
                .contains("<mark>Mara Lind was health minister</mark> of Norland. The clerk", "Lio Brandt");
        assertThat(site.get("/review?after=asserted").body()).contains("<mark>denied that she held the post</mark>");
        assertThat(site.get("/review?after=denied").body()).contains("No claim is left");
        assertThat(site.get("/review?below=0.5").body()).contains("No claim is left");
        assertThat(site.get("/review?below=x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_rejection_is_kept_in_the_corpus_and_counts_at_once() throws Exception {
        site.signIn("Lio Brandt");
        String version = site.version();

        HttpResponse<String> answer = site.post(
                "/review/decide",
                "about",
                Reviewing.CLAIM + "asserted",
                "decision",
                "rejected",
                "reason",
                "A \"quote\"\nand more");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=kept");
        assertThat(site.lines()).singleElement().satisfies(line -> {
            assertThat(line.path("about").asText()).isEqualTo(Reviewing.CLAIM + "asserted");
            assertThat(line.path("by").asText()).isEqualTo("Lio Brandt");
            assertThat(line.path("reason").asText()).isEqualTo("A \"quote\"\nand more");
        });
        assertThat(site.version()).isNotEqualTo(version);
        assertThat(site.get("/review").body()).contains("<mark>denied that she held the post</mark>");
        assertThat(site.get("/review?status=rejected").body()).contains("<mark>Mara Lind was health minister</mark>");
    }

    @Test
    void one_claim_is_reviewed_alone_whatever_was_decided_before() throws Exception {
        assertThat(site.get("/review?claim=denied").body())
                .contains("Sign in to review", "value=\"/review?claim=denied\"");
        site.signIn("Lio Brandt");
        String alone = site.get("/review?claim=denied").body();
        assertThat(alone)
                .contains("This claim alone", "<mark>denied that she held the post</mark>", "value=\"claim=denied\"");

        HttpResponse<String> answer = site.post(
                "/review/decide",
                "about",
                Reviewing.CLAIM + "denied",
                "decision",
                "accepted",
                "filters",
                "claim=denied");

        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(next).isEqualTo("/review?claim=denied&done=kept");
        assertThat(site.get(next).body()).contains("Your decision is kept", "This claim alone", "Lio Brandt, ");
        assertThat(site.get("/review?claim=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_rejection_needs_a_reason() throws Exception {
        site.signIn("Lio Brandt");

        assertThat(site.post("/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "rejected")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_refused_is_not_kept() throws Exception {
        site.signIn("Lio Brandt");

        HttpResponse<String> answer = site.post(
                "/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "accepted", "filters", "a b");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(site.decisions()).doesNotExist();
    }

    @Test
    void a_decision_is_kept_though_the_store_cannot_be_loaded() throws Exception {
        site.signIn("Lio Brandt");
        Files.createDirectories(data.resolve("graphs/zz.trig"));

        HttpResponse<String> answer =
                site.post("/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "accepted");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=later");
        assertThat(site.lines()).hasSize(1);
    }

    @Test
    void two_persons_who_disagree_leave_a_claim_unsure() throws Exception {
        site.signIn("Lio Brandt");
        site.post("/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "accepted");
        site.signIn("Ada");
        site.post("/review/decide", "about", Reviewing.CLAIM + "asserted", "decision", "rejected", "reason", "No.");

        assertThat(site.get("/review?status=unsure").body())
                .contains("<mark>Mara Lind was health minister</mark>", "Lio Brandt, ", "Ada, ");
    }

    @Test
    void a_correction_rejects_and_gives_the_lines_to_mend() throws Exception {
        site.signIn("Lio Brandt");

        HttpResponse<String> answer = site.post(
                "/review/decide",
                "about",
                Reviewing.CLAIM + "asserted",
                "decision",
                "corrected",
                "reason",
                "Deputy minister.");

        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(site.lines().get(0).path("decision").asText()).isEqualTo("rejected");
        assertThat(site.get(next).body())
                .contains("relation: heldOffice", "subject: person/mara-lind", "object: office/health-minister");
    }

    @Test
    void an_unknown_person_is_merged_with_a_known_one_and_the_texts_are_read_again() throws Exception {
        site.signIn("Lio Brandt");
        assertThat(site.get("/review/identity").body()).contains("Is it", "Ove Berg", "person/ove-berg");

        HttpResponse<String> answer = site.post(
                "/review/identity",
                "about",
                Reviewing.UNKNOWN,
                "other",
                "https://w3id.org/attest/data/person/ove-berg",
                "decision",
                "same");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(site.lines().get(0).path("aspect").asText()).isEqualTo("identity");
        assertThat(site.readAgain()).isEqualTo(1);
        assertThat(site.get("/review/identity").body()).contains("No entity is left");
    }
}
