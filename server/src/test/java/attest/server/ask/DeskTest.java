package attest.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of rows, differences between data versions, and citations. */
class DeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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

    private void theCourierNamesAnother() throws IOException {
        papers.paper("courier", "ove-berg");
        papers.store.load(Papers.ONTOLOGY);
    }

    @Test
    void a_page_says_whether_rows_follow() throws IOException {
        theCourierNamesAnother();

        Asked first = papers.desk.ask(papers.request(), new Window(1, 1));
        Asked second = papers.desk.ask(papers.request(), new Window(2, 1));

        assertThat(first.answer().texts()).containsExactly(List.of("person:mara-lind", "1"));
        assertThat(first.more()).isTrue();
        assertThat(second.answer().texts()).containsExactly(List.of("person:ove-berg", "1"));
        assertThat(second.more()).isFalse();
    }

    @Test
    void a_difference_tells_rows_that_came_and_cells_that_changed_with_the_claims() throws IOException {
        String before = papers.store.version();
        theCourierNamesAnother();

        Difference difference = papers.desk.difference(papers.request(), before, papers.store.version());

        assertThat(difference.added())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get("person").getURI()).endsWith("ove-berg"));
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.key().get("person").getURI()).endsWith("mara-lind");
            assertThat(change.cells().get("families").before().orElseThrow().getLiteralLexicalForm())
                    .isEqualTo("2");
            assertThat(change.cells().get("families").after().orElseThrow().getLiteralLexicalForm())
                    .isEqualTo("1");
        });
        assertThat(difference.removed()).isEmpty();
        assertThat(papers.desk.difference(papers.request(), before, before).isEmpty())
                .isTrue();
    }

    @Test
    void a_row_that_went_with_its_source_names_the_claims_that_went() throws IOException {
        theCourierNamesAnother();
        String before = papers.store.version();
        Files.delete(data.resolve("graphs/" + Papers.id("courier") + ".trig"));
        papers.store.load(Papers.ONTOLOGY);

        Difference difference = papers.desk.difference(papers.request(), before, papers.store.version());

        assertThat(difference.removed()).singleElement().satisfies(row -> assertThat(row.claims())
                .containsExactly(Papers.DATA + "claim/" + Papers.id("courier") + "-0"));
    }

    @Test
    void the_same_citation_twice_is_the_same_bytes() throws IOException {
        Citation first = papers.desk.cite(papers.request("_review=unreviewed"));
        Path manifest = data.resolve("archive/" + first.id() + "/manifest.json");
        String bytes = Files.readString(manifest);

        assertThat(papers.desk.cite(papers.request("_review=unreviewed"))).isEqualTo(first);
        assertThat(Files.readString(manifest)).isEqualTo(bytes);
        assertThat(papers.desk.cite(papers.request()).id()).isNotEqualTo(first.id());
    }

    @Test
    void a_cited_answer_stays_as_it_was() throws IOException {
        Citation citation = papers.desk.cite(papers.request());
        theCourierNamesAnother();

        Archived archived = papers.desk.archived(citation.id()).orElseThrow();

        assertThat(archived.citation()).isEqualTo(citation);
        assertThat(archived.queryText()).isEqualTo(Papers.QUERY.text());
        assertThat(archived.answer().texts()).containsExactly(List.of(Papers.DATA + "person/mara-lind", "2"));
        assertThat(archived.csv()).startsWith("person,families\r\n");
        assertThat(papers.desk.archived("0123456789abcdef")).isEmpty();
        assertThat(papers.desk.archived("../../graphs")).isEmpty();
    }

    @Test
    void a_citation_is_written_as_text_bibtex_and_csl() {
        Citation citation = papers.desk.cite(papers.request("_without=body:house"));
        Optional<String> address = Optional.of("https://attest.example/archive/" + citation.id());

        assertThat(citation.text(DAY, address))
                .startsWith(
                        "Attest, “How many independent families say who held the office”. Saved query tests/families")
                .contains("asked with _without=https://w3id.org/attest/data/organization/house")
                .contains("data version " + papers.store.version().substring(0, 12))
                .endsWith("https://attest.example/archive/" + citation.id() + ". Accessed 2026-03-02.");
        assertThat(citation.bibtex(DAY, address))
                .startsWith("@misc{attest-" + citation.id())
                .contains("\\_without=");
        assertThat(citation.csl(DAY, address)).contains("\"date-parts\" : [ [ 2026, 3, 2 ] ]");
    }

    @Test
    void ten_versions_are_kept_and_those_that_are_cited() throws IOException {
        String cited = papers.store.version();
        papers.desk.cite(papers.request());
        for (int load = 0; load < 11; load++) {
            papers.paper("courier", load % 2 == 0 ? "ove-berg" : "mara-lind");
            Files.writeString(data.resolve("graphs/meta.trig"), meta(load));
            papers.store.load(Papers.ONTOLOGY);
        }

        assertThat(papers.desk.versions()).hasSize(11).extracting(Version::id).contains(cited);
        assertThat(papers.desk.versions().get(0).order()).isEqualTo(12);
        assertThat(papers.families("_data=" + cited).answer().texts()).isNotEmpty();
    }

    private static String meta(int run) {
        return """
                @base <https://w3id.org/attest/data/> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <graph/meta> { <run/1> a prov:Activity ; rdfs:label "run %d"@en . }
                """
                .formatted(run);
    }

    @Test
    void a_version_that_was_not_written_is_written_by_the_next_load() throws IOException {
        Path file = data.resolve("versions/" + papers.store.version() + ".list.gz");
        byte[] written = Files.readAllBytes(file);
        Files.delete(file);

        papers.store.load(Papers.ONTOLOGY);

        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    @Test
    void evidence_wants_a_row_that_is_there() {
        Map<String, String> key = Map.of("person", Papers.DATA + "person/nobody");

        assertThatThrownBy(() -> papers.desk.evidence(papers.request(), key))
                .hasMessageContaining("the row is not in this answer");
    }
}
