package attest.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.query.BadParameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What if something were left out: the counts are those of what is left. */
class ScopeTest {
    @TempDir
    Path data;

    private Papers papers;

    @BeforeEach
    void load() throws IOException {
        papers = new Papers(data);
    }

    @AfterEach
    void close() {
        papers.close();
    }

    @Test
    void two_papers_of_one_house_and_another_are_two_families() {
        assertThat(rows()).containsExactly(List.of("person:mara-lind", "2"));
    }

    @Test
    void without_a_source_its_claims_do_not_count() {
        assertThat(rows("_without=source:" + Papers.id("courier"))).containsExactly(List.of("person:mara-lind", "1"));
        assertThat(rows("_without=source:" + Papers.id("gazette"))).containsExactly(List.of("person:mara-lind", "2"));
    }

    @Test
    void several_things_can_be_left_out_at_once() {
        assertThat(rows(
                        "_without=source:" + Papers.id("courier"),
                        "_without=source:" + Papers.id("gazette"),
                        "_without=" + Papers.DATA + "source/" + Papers.id("herald")))
                .isEmpty();
    }

    @Test
    void without_a_family_none_of_its_claims_count() {
        assertThat(rows("_without=body:house")).containsExactly(List.of("person:mara-lind", "1"));
    }

    @Test
    void without_an_affiliation_families_are_computed_anew() {
        assertThat(rows("_without=link:herald--house")).containsExactly(List.of("person:mara-lind", "3"));
    }

    @Test
    void without_the_merge_of_a_mention_its_text_speaks_of_somebody_else() {
        assertThat(rows("_without=mention:" + Papers.id("courier") + "-0"))
                .containsExactly(
                        List.of("person:mara-lind", "1"), List.of("person:p-" + Papers.id("courier") + "-0", "1"));
    }

    @Test
    void without_the_merge_of_a_decision_its_text_speaks_of_somebody_else() throws IOException {
        papers.decide("accepted");

        assertThat(rows("_without=review:2"))
                .containsExactly(
                        List.of("person:mara-lind", "1"), List.of("person:p-" + Papers.id("courier") + "-0", "1"));
    }

    @Test
    void a_decision_that_joined_nothing_is_refused() throws IOException {
        papers.decide("accepted");

        assertThatThrownBy(() -> rows("_without=review:1"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("parameter _without: expected a decision that two are the same");
    }

    @Test
    void only_accepted_claims_count_on_demand() throws IOException {
        papers.decide("accepted");

        assertThat(rows("_review=accepted")).containsExactly(List.of("person:mara-lind", "1"));
        assertThat(rows("_review=all")).containsExactly(List.of("person:mara-lind", "2"));
    }

    @Test
    void rejected_claims_are_not_there_on_demand() throws IOException {
        papers.decide("rejected");
        String claims = Papers.DATA + "claim/" + Papers.id("courier") + "-0";

        assertThat(evidence()).contains(claims);
        assertThat(evidence("_review=unreviewed")).hasSize(2).doesNotContain(claims);
    }

    private List<String> evidence(String... parameters) {
        String person = Papers.DATA + "person/mara-lind";
        return papers.desk
                .evidence(papers.request(parameters), Map.of("person", person))
                .claims();
    }

    @Test
    void what_cannot_be_left_out_is_refused_with_what_comes_nearest() {
        assertThatThrownBy(() -> rows("_without=body:hause"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("parameter _without: expected a source, a family, an affiliation, or a merge")
                .hasMessageContaining("the nearest are body:house, ");
        assertThatThrownBy(() -> rows("_review=some")).hasMessageContaining("one of all, unreviewed, accepted");
        assertThatThrownBy(() -> rows("_wihtout=x")).hasMessageContaining("expected _without, _review or _data");
    }

    @Test
    void an_older_version_answers_as_it_did() throws IOException {
        String before = papers.store.version();
        papers.paper("courier", "ove-berg");
        papers.store.load(Papers.ONTOLOGY);

        assertThat(rows()).contains(List.of("person:ove-berg", "1"));
        assertThat(rows("_data=" + before.substring(0, 8))).containsExactly(List.of("person:mara-lind", "2"));
        assertThat(rows("_data=" + before, "_without=body:house")).containsExactly(List.of("person:mara-lind", "1"));
        assertThat(papers.families("_data=" + before).dataVersion()).isEqualTo(before);
        assertThat(papers.desk.versions().get(0).id()).isEqualTo(papers.store.version());
        assertThat(papers.desk.versions().get(1).label()).isEqualTo("load 1: 3 sources, 3 claims");
    }

    @Test
    void an_unknown_version_is_refused_with_what_is_there() {
        assertThatThrownBy(() -> rows("_data=00000000"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(
                        "the nearest are " + papers.store.version().substring(0, 12));
    }

    private List<List<String>> rows(String... parameters) {
        return papers.families(parameters).answer().texts();
    }
}
