package attest.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.DumpImport;
import attest.server.handover.Handover;
import attest.server.store.LoadReport;
import attest.server.store.StoreException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two persons of one name at Wikidata, and one of the sample who may be either. */
class LinkReviewTest {
    private static final String MARA = "https://w3id.org/attest/data/person/mara-lind";
    private static final String FIRST = "http://www.wikidata.org/entity/Q1000000000001";
    private static final String SECOND = "http://www.wikidata.org/entity/Q1000000000002";

    @TempDir
    private Path data;

    @TempDir
    private Path corpus;

    private Reviewing site;

    @BeforeEach
    void serve() throws Exception {
        site = new Reviewing(data, corpus);
        site.signIn("Lio Brandt");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void without_items_the_owner_is_told_what_to_do() {
        assertThatThrownBy(this::propose).isInstanceOf(StoreException.class).hasMessageContaining("attest link import");
    }

    @Test
    void before_anything_is_proposed_the_queue_says_how() throws Exception {
        assertThat(site.get("/review/links").body()).contains("run <code>attest link</code>");
    }

    @Test
    void ours_and_theirs_stand_side_by_side_with_what_was_compared() throws Exception {
        linked();

        assertThat(site.get("/review/links").body())
                .contains(
                        "Mara Lind",
                        "Mara Lind was health minister",
                        "Q1000000000001",
                        "Wikidata describes it as: <q>painter",
                        "What was compared");
        assertThat(site.get("/data/person/mara-lind.html").body()).doesNotContain("Q1000000000001");
    }

    @Test
    void the_same_is_kept_counts_at_once_and_stands_on_the_page_with_the_name_of_who_decided() throws Exception {
        linked();

        HttpResponse<String> answer = site.post(
                "/review/links", "about", MARA, "other", SECOND, "decision", "same", "reason", "The same ministry.");

        site.post("/review/links", "about", MARA, "other", SECOND, "decision", "same");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=kept");
        assertThat(site.lines()).hasSize(1);
        assertThat(site.lines().get(0).path("other").asText()).isEqualTo(SECOND);
        assertThat(site.get("/data/person/mara-lind.html").body())
                .contains("(Q1000000000002), accepted by Lio Brandt", "href=\"" + SECOND + "\"");
        assertThat(site.get("/review/links").body()).contains("No entity is left");
    }

    @Test
    void what_is_different_is_not_shown_again_and_the_other_one_is() throws Exception {
        linked();
        site.post("/review/links", "about", MARA, "other", FIRST, "decision", "different");

        assertThat(site.get("/review/links").body())
                .contains("Q1000000000002")
                .doesNotContain("Is it <a href=\"" + FIRST);
    }

    @Test
    void who_has_no_item_is_not_asked_again() throws Exception {
        linked();
        site.post("/review/links", "about", MARA, "decision", "none");

        assertThat(site.lines().get(0).has("other")).isFalse();
        assertThat(site.get("/review/links").body()).contains("No entity is left");
    }

    @Test
    void who_is_unsure_finds_it_again_among_the_unsure() throws Exception {
        linked();
        site.post("/review/links", "about", MARA, "other", FIRST, "decision", "unsure");

        assertThat(site.get("/review/links?show=unsure").body()).contains("Lio Brandt, ", "unsure Q1000000000001");
    }

    @Test
    void of_whom_nothing_is_proposed_that_is_said() throws Exception {
        linked();

        assertThat(site.get("/review/links?about=person/nobody").body())
                .contains("Nothing is proposed for person/nobody")
                .doesNotContain("No entity is left");
    }

    @Test
    void what_speaks_neither_for_nor_against_looks_like_neither() throws Exception {
        linked(item("Q1000000000001", "painter").replace("P31", "P8000"));

        assertThat(site.get("/review/links").body())
                .containsPattern("kind\\s+<span class=\"badge \">0")
                .containsPattern("name\\s+<span class=\"badge says\">1")
                .contains("<li><span dir=\"auto\">Mara Lind</span></li>");
    }

    @Test
    void what_does_not_fit_together_is_refused_and_not_kept() throws Exception {
        linked();

        assertThat(site.post("/review/links", "about", MARA, "other", FIRST, "decision", "none")
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.post("/review/links", "about", MARA, "decision", "same").statusCode())
                .isEqualTo(400);
        assertThat(site.post("/review/links", "about", MARA, "other", "https://example.org/Q1", "decision", "same")
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.post("/review/links", "about", MARA, "other", FIRST + "1".repeat(1_500), "decision", "same")
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.decisions()).doesNotExist();
    }

    @Test
    void who_cannot_be_asked_so_is_told_why() {
        Map.of("endpoint", "\u0000", "contact", "me").forEach((option, value) -> assertThatThrownBy(
                        () -> Handover.running(data).orElseThrow().link(Map.of(option, value)))
                .isInstanceOf(StoreException.class)
                .message()
                .containsAnyOf("Illegal character", "the contact of the operator is 'me'"));
    }

    private void linked() throws IOException {
        linked(item("Q1000000000001", "painter") + item("Q1000000000002", "politician"));
    }

    private void linked(String items) throws IOException {
        Path dump = data.resolve("items.jsonl");
        Files.writeString(dump, items);
        DumpImport.run(
                new DumpImport.Request(dump, data.resolve("wikidata"), Set.of(), Optional.empty()),
                Clock.systemUTC(),
                progress -> {});
        assertThat(propose().rejections()).isEmpty();
    }

    private LoadReport propose() throws IOException {
        return Handover.running(data).orElseThrow().link(Map.of());
    }

    private static String item(String id, String description) {
        return """
                {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"Mara Lind"}},"descriptions":{"en":{"language":"en","value":"%s"}},"aliases":{},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"}]},"sitelinks":{}}
                """
                .formatted(id, description);
    }
}
