package attest.linker.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.Invented;
import attest.linker.model.Item;
import attest.linker.model.Name;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineCandidatesTest {
    @TempDir
    Path cache;

    private Asking asking;

    @BeforeEach
    void one_person_is_found_by_her_name() throws IOException {
        asking = new Asking(cache);
    }

    @AfterEach
    void stop() {
        asking.close();
    }

    @Test
    void both_searches_are_asked_and_each_item_is_fetched_once_with_its_offices() {
        List<Item> found = asking.online().find(Asking.subject(), 50);

        assertThat(found).extracting(Item::id).containsExactly(Asking.GOOD, Invented.id(2));
        assertThat(found.get(0).posts().get(0).names()).extracting(Name::text).containsExactly("water judge");
        assertThat(asking.stub.requests)
                .containsExactly(
                        "wbsearchentities " + Asking.NAME,
                        "query " + Asking.NAME,
                        "wbgetentities " + Asking.GOOD + "|" + Invented.id(2),
                        "wbgetentities " + Invented.id(5));
        assertThat(asking.stub.agents).allMatch("Attest/1.2 (operator@example.org) java-http"::equals);
    }

    @Test
    void what_was_answered_once_is_replayed_without_the_network() {
        List<Item> first = asking.online().find(Asking.subject(), 50);
        int asked = asking.stub.requests.size();
        OnlineCandidates offline = asking.candidates(asking.settings(true));

        assertThat(offline.find(Asking.subject(), 50)).isEqualTo(first);
        assertThat(offline.missing()).isEmpty();
        assertThat(asking.online().find(Asking.subject(), 50)).isEqualTo(first);
        assertThat(asking.stub.requests).hasSize(asked);
    }

    @Test
    void offline_says_what_is_missing() {
        OnlineCandidates offline = asking.candidates(asking.settings(true));

        assertThat(offline.find(Asking.subject(), 50)).isEmpty();
        assertThat(offline.missing()).hasSize(2).allMatch(url -> url.contains("Behnaz"));
        assertThat(asking.stub.requests).isEmpty();
    }

    @Test
    void an_answer_is_a_file_with_address_day_status_and_hash() throws IOException {
        asking.online().find(Asking.subject(), 50);

        assertThat(asking.files()).hasSize(4).allSatisfy(file -> assertThat(Files.readString(file))
                .contains(
                        "\"url\" : \"http://127.0.0.1:",
                        "\"fetched\" : \"2026-11-21T12:00:00Z\"",
                        "\"status\" : 200",
                        "\"sha256\" : \""));
    }

    @Test
    void a_damaged_file_is_fetched_again() throws IOException {
        asking.online().find(Asking.subject(), 50);
        for (Path file : asking.files()) {
            Files.writeString(file, Files.readString(file).replace("success", "succeSS"));
        }

        assertThat(asking.online().find(Asking.subject(), 50)).hasSize(2);
        assertThat(asking.stub.requests).hasSize(7);
    }

    @Test
    void an_item_that_was_not_asked_for_is_not_used() {
        asking.stub.entity(Asking.GOOD, Asking.person(9).json());

        assertThat(asking.online().find(Asking.subject(), 50))
                .extracting(Item::id)
                .containsExactly(Invented.id(2));
    }

    @Test
    void a_redirect_is_followed_and_told() {
        asking.stub.entity(
                Asking.GOOD,
                Asking.person(9)
                        .with("\"redirects\":{\"from\":\"%s\",\"to\":\"%s\"}".formatted(Asking.GOOD, Invented.id(9)))
                        .json());

        Item item = asking.online().find(Asking.subject(), 50).get(0);

        assertThat(item.id()).isEqualTo(Invented.id(9));
        assertThat(item.redirectedFrom()).contains(Asking.GOOD);
    }

    @Test
    void a_missing_entity_is_passed_over() {
        asking.stub.finds(Asking.NAME, List.of(Invented.id(404), Asking.GOOD), List.of());

        assertThat(asking.online().find(Asking.subject(), 50))
                .extracting(Item::id)
                .containsExactly(Asking.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "me", "me@here", "http://example.org/me", "me@example.org\r\nX: y", "(me@example.org)"})
    void without_a_contact_of_the_operator_nothing_is_asked(String contact) {
        assertThatThrownBy(() -> new OnlineSettings(
                        asking.stub.endpoint(), contact, "1.2", cache, false, Asking.limits(Asking.PATIENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact of the operator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/w/api.php",
                "http://127.0.0.1.example.org/w/api.php",
                "https://me@example.org/w/api.php",
                "https://example.org/w/api.php?a=b",
                "file:///etc/passwd"
            })
    void only_an_address_with_https_is_asked(String endpoint) {
        assertThatThrownBy(() -> new OnlineSettings(
                        URI.create(endpoint), "me@example.org", "1.2", cache, false, Asking.limits(Asking.PATIENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }
}
