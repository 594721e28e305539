package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Bounds;
import attest.loader.model.Catalogue;
import attest.loader.model.DateBasis;
import attest.loader.model.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String TEXT = "Three Dockers Shot\n\nThe guard shot three dockers.\n";
    /** SHA-256 of {@link #TEXT}. */
    private static final String HASH = "564561f43f36c4405edaa48a286cc65838868ee99ac05fb640c507488ebf1ffb";

    @TempDir
    private Path folder;

    private Reading corpus;

    @BeforeEach
    void a_text() {
        corpus = new Reading(folder).with("a.txt", TEXT);
    }

    @Test
    void an_entry_is_found_by_the_name_of_the_file() throws Exception {
        corpus.with(
                "sources.yaml",
                """
                sources:
                  a.txt:
                    title: The shooting
                    publisher: The Harlan Post
                    author: Mira Kolar
                    published: "1971-06-03"
                    url: https://example.org/a
                    retrieved: "2026-03-01"
                    kind: report
                """);

        Catalogue about = corpus.document().catalogue();

        assertThat(about.title()).contains("The shooting");
        assertThat(about.publisher()).contains("The Harlan Post");
        assertThat(about.author()).contains("Mira Kolar");
        assertThat(about.published().orElseThrow().bounds())
                .isEqualTo(Bounds.within(LocalDate.of(1971, 6, 3), LocalDate.of(1971, 6, 3)));
        assertThat(about.url()).contains("https://example.org/a");
        assertThat(about.retrieved()).contains(LocalDate.of(2026, 3, 1));
        assertThat(about.kind()).isEqualTo(new Kind("report"));
        assertThat(about.language()).isEqualTo("en");
        assertThat(about.inferred()).isEmpty();
    }

    @Test
    void an_entry_is_found_by_the_hash_of_the_text_whatever_the_name() throws Exception {
        corpus.with("sources.yaml", "sources:\n  %s: {title: The shooting}\n".formatted(HASH));

        assertThat(corpus.document().catalogue().title()).contains("The shooting");
    }

    @Test
    void the_catalogue_wins_over_the_front_matter_field_by_field() throws Exception {
        corpus.with("a.txt", "---\ntitle: Old title\nauthor: Mira Kolar\n---\n" + TEXT)
                .with("sources.yaml", "sources:\n  a.txt: {title: New title}\n");

        assertThat(corpus.document().catalogue().title()).contains("New title");
        assertThat(corpus.document().catalogue().author()).contains("Mira Kolar");
    }

    @Test
    void the_front_matter_of_a_digest_serves_for_its_original() throws Exception {
        corpus.with(
                "digest.md",
                """
                ---
                title: Three Dockers Shot, in full
                published: "1971-06"
                kind: digest
                digest-of: %s
                ---
                Three dockers were shot.
                """
                        .formatted(HASH));

        Catalogue original = corpus.document().catalogue();

        assertThat(original.title()).contains("Three Dockers Shot, in full");
        assertThat(original.published().orElseThrow().edtf()).contains("1971-06");
        assertThat(original.kind()).isEqualTo(new Kind("article"));
        assertThat(original.digestOf()).isEmpty();
    }

    @Test
    void an_inferred_date_is_narrowed_by_what_the_text_cannot_precede_or_follow() throws Exception {
        corpus.with(
                "sources.yaml",
                """
                sources:
                  a.txt: {published: "1971", published-basis: inferred, not-before: "1971-06-01"}
                """);

        var published = corpus.document().catalogue().published().orElseThrow();

        assertThat(published.basis()).isEqualTo(DateBasis.INFERRED);
        assertThat(published.bounds()).isEqualTo(Bounds.within(LocalDate.of(1971, 6, 1), LocalDate.of(1971, 12, 31)));
    }

    @Test
    void a_slug_of_the_authority_is_a_publisher() throws Exception {
        corpus.with(
                        "authority.ttl",
                        """
                        @prefix : <https://w3id.org/attest/ns#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix body: <https://w3id.org/attest/data/organization/> .
                        body:harlan-post a :Organization ; rdfs:label "The Harlan Post" .
                        """)
                .with("sources.yaml", "sources:\n  a.txt: {publisher: organization/harlan-post}\n");

        assertThat(corpus.document().catalogue().publisher())
                .contains("https://w3id.org/attest/data/organization/harlan-post");
    }

    @Test
    void each_field_that_cannot_be_used_is_told_with_its_line_and_the_text_is_loaded() throws Exception {
        corpus.with(
                "sources.yaml",
                """
                sources:
                  a.txt:
                    published: "2021-02-30"
                    publisher: organization/unknown
                    digest-of: abc
                    language: English!
                    tittle: The shooting
                    url: "javascript:alert(1)"
                    retrieved: last week
                """);

        assertThat(corpus.problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem)
                                .startsWith("sources.yaml:3: ")
                                .contains("2021-02-30"),
                        problem -> assertThat(problem)
                                .startsWith("sources.yaml:4: publisher: organization/unknown is not in authority.ttl"),
                        problem -> assertThat(problem).startsWith("sources.yaml:5: digest-of: expected a SHA-256"),
                        problem -> assertThat(problem).startsWith("sources.yaml:6: language: expected a BCP 47 tag"),
                        problem -> assertThat(problem).startsWith("sources.yaml:7: 'tittle' is not a field"),
                        problem -> assertThat(problem).startsWith("sources.yaml:8: url: expected an address"),
                        problem -> assertThat(problem).startsWith("sources.yaml:9: retrieved: expected a day"));
        assertThat(corpus.document().catalogue().published()).isEmpty();
    }

    @Test
    void a_catalogue_without_its_first_level_is_told() throws Exception {
        corpus.with("sources.yaml", "a.txt: {title: The shooting}\n");

        assertThat(corpus.problems()).containsExactly("sources.yaml:1: 'a.txt' is not known here; use id, sources");
    }

    @Test
    void a_dateline_with_a_day_that_does_not_exist_is_told() throws Exception {
        corpus.with("a.txt", "Three Dockers Shot\n\nPort Harlan, June 31, 1971—The guard shot three dockers.\n");

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.txt: 'June 31, 1971' at the head of the text names no day");
    }

    @Test
    void the_corpus_is_named_by_its_catalogue_or_its_folder() throws Exception {
        assertThat(new Reading(folder.resolve("My Texts (old)"))
                        .with("a.txt", TEXT)
                        .corpus()
                        .id())
                .isEqualTo("my-texts-old");
        assertThat(corpus.with("sources.yaml", "id: dockers\n").corpus().id()).isEqualTo("dockers");
    }

    @Test
    void a_kind_that_nobody_knows_is_told_with_its_line_and_the_text_is_loaded() throws Exception {
        corpus.with("a.md", "---\ntitle: The shooting\nkind: nonsense\n---\n\n" + TEXT + "\n");

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.md:3: kind: expected one of article, book, ")
                .endsWith("this is 'nonsense', and the text is loaded without it");
        assertThat(corpus.document().catalogue().kind()).isEqualTo(new Kind("article"));
    }

    @Test
    void bounds_that_exclude_one_another_are_told_even_if_the_date_is_not_given() throws Exception {
        corpus.with("a.md", "---\nnot-before: 1971-07-01\nnot-after: 1971-06-01\n---\n\n" + TEXT + "\n");

        assertThat(corpus.problems()).containsExactly("a.md:3: not-before 1971-07-01 is after not-after 1971-06-01");
    }
}
