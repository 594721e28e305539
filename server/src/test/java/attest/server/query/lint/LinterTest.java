package attest.server.query.lint;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.query.Finding;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {
    private static final String GOOD =
            """
            #+ tags: [offices]
            #+ summary: Who is said to have held an office
            #+ description: One row for each claim.
            #+ version: 1
            #+ params:
            #+   pOffice: {type: iri, label: Office}
            #+   pText: {type: string, label: Words}
            #+ columns:
            #+   person: {type: iri, label: Person}
            #+   claims: {type: integer, label: Claims of this person}
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [person, claim]
            #+ tests:
            #+   - {name: one, data: test-data/a.trig, expect: {rows: 1, contains: [{person: "person:a"}]}}
            PREFIX : <https://w3id.org/attest/ns#>
            PREFIX rel: <https://w3id.org/attest/rel/>
            # who held GRAPH or LIMIT is no code here
            SELECT ?person ?claims ?claim
            WHERE {
              VALUES ?pOffice { UNDEF }
              VALUES ?pText { UNDEF }
              { SELECT ?person (COUNT(DISTINCT ?c) AS ?claims) WHERE { ?c :subject ?person } GROUP BY ?person }
              ?claim :predicate rel:heldOffice ; :subject ?person ; :source/:textHash ?hash ; :quote ?quote .
              OPTIONAL { ?claim :speaker ?speaker }
              FILTER(!BOUND(?pText) || CONTAINS(?quote, ?pText))
              FILTER NOT EXISTS { ?other :conflictsWith ?claim . ?claim :object ?pOffice }
            }
            ORDER BY ?person ?claim
            """;
    private static final Linter LINTER = new Linter(
            Map.of("", "https://w3id.org/attest/ns#", "rel", "https://w3id.org/attest/rel/", "ex", "https://e/"));

    @Test
    void a_good_query_has_no_findings() {
        assertThat(LINTER.lint(SavedQuery.read("offices/holders", GOOD))).isEmpty();
    }

    @Test
    void an_endpoint_that_the_header_names_may_be_asked() {
        String asking = GOOD.replace(
                "OPTIONAL { ?claim :speaker ?speaker }", "SERVICE <https://e/> { ?person :speaker ?speaker }");
        String named = asking.replace("#+ tests:", "#+ services: [\"https://e/\"]\n#+ tests:");

        assertThat(LINTER.lint(SavedQuery.read("a", asking)))
                .extracting(Finding::rule)
                .containsExactly("portability");
        assertThat(LINTER.lint(SavedQuery.read("a", named))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void each_fault_is_found_at_its_place(String from, String to, String finding) {
        assertThat(GOOD).contains(from);

        assertThat(LINTER.lint(SavedQuery.read("a", GOOD.replace(from, to))))
                .extracting(Finding::toString)
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    static List<Arguments> faults() {
        return List.of(
                fault(
                        "#+ tags: [offices]\n#+ summary",
                        "#+ tags : [offices]\n#+ summary",
                        "a.rq:1:1: [front-matter] expected 'tags' as the first key"),
                fault(
                        "VALUES ?pText { UNDEF }",
                        "VALUES (?pText ?x) { (UNDEF 1) } VALUES ?pText { UNDEF }",
                        "a.rq:21:11: [parameters] ?pText shares a VALUES block"),
                fault(
                        "pText: {type: string, label: Words}",
                        "pText: {type: status, label: Words}",
                        "a.rq:7:6: [parameters] the prefix of the value 'v:accepted' is not declared"),
                fault(
                        "VALUES ?pText",
                        "VALUES ?pOther { 1 } VALUES ?pText",
                        "a.rq:21:10: [parameters] ?pOther is not declared"),
                fault(
                        "?claims ?claim\n",
                        "?claims ?claim ?pText\n",
                        "a.rq:18:31: [parameters] a parameter is never a column; drop ?pText"),
                fault(
                        "WHERE { ?c",
                        "WHERE { VALUES ?pOffice { :a } ?c",
                        "a.rq:20:10: [parameters] the copies of ?pOffice's block differ"),
                fault(
                        "BY ?person ?claim\n",
                        "BY ?person ?claim VALUES ?person { :a }\n",
                        "a.rq:18:8: [parameters] VALUES after the WHERE clause"),
                fault(
                        "label: Words}",
                        "label: Words, required: true}",
                        "a.rq:21:10: [parameters] UNDEF means not required"),
                fault(
                        "person: {type: iri, label: Person}",
                        "who: {type: iri, label: Person}",
                        "a.rq:8:4: [columns] expected 'columns' equal to the projection"),
                fault(
                        "SELECT ?person ?claims ?claim",
                        "SELECT *",
                        "a.rq:18:1: [columns] expected named columns, got SELECT *"),
                fault(
                        "key: [person, claim]",
                        "key: [person, office]",
                        "a.rq:12:4: [key] expected columns that identify a row, got [person, office]"),
                fault(
                        "ORDER BY ?person ?claim",
                        "ORDER BY ?claim",
                        "a.rq:28:1: [order] expected ORDER BY with all key columns [person, claim]"),
                fault(
                        "ORDER BY ?person ?claim",
                        "ORDER BY ?person ?claim ?claims",
                        "a.rq:28:1: [order] expected ORDER BY"),
                fault("ORDER BY ?person ?claim", "", "a.rq:15:1: [order] expected ORDER BY"),
                fault(", role: evidence", "", "a.rq:8:4: [evidence] expected a column with 'role: evidence'"),
                fault(
                        "+ version: 1",
                        "+ version: 1\n#+ evidence: none (an example)",
                        "a.rq:9:4: [evidence] expected a column"),
                fault(
                        "ORDER BY ?person ?claim",
                        "ORDER BY ?person ?claim LIMIT 5",
                        "a.rq:28:25: [limit] LIMIT hides rows"),
                fault("GROUP BY ?person", "GROUP BY ?person LIMIT 5", "a.rq:22:99: [limit] LIMIT hides rows"),
                fault(
                        "ORDER BY ?person ?claim",
                        "ORDER BY ?person ?claim OFFSET 5",
                        "a.rq:28:25: [limit] OFFSET hides rows"),
                fault("COUNT(DISTINCT ?c)", "COUNT(?c)", "a.rq:22:21: [portability] COUNT without DISTINCT"),
                fault("COUNT(DISTINCT ?c)", "COUNT(*)", "a.rq:22:21: [portability] COUNT without DISTINCT"),
                fault("?c :subject ?person }", "GRAPH ?g { ?c :subject ?person } }", "a.rq:22:60: [portability] GRAPH"),
                fault(
                        "?c :subject ?person }",
                        "SERVICE <https://e/> { ?c :subject ?person } }",
                        "a.rq:22:60: [portability] SERVICE"),
                fault("?claim\nWHERE", "?claim\nFROM <https://e/> WHERE", "a.rq:19:1: [portability] FROM"),
                fault(
                        ":source/:textHash",
                        ":source/:affiliatedWith*",
                        "a.rq:23:57: [portability] the path :source/(:affiliatedWith)*: only"),
                fault(":source/:textHash", "^:source", "a.rq:23:57: [portability] the path"),
                fault("CONTAINS(?quote, ?pText)", "REGEX(?quote, ?pText)", "a.rq:25:28: [portability] REGEX"),
                fault(
                        "CONTAINS(?quote, ?pText)",
                        "<java:x.Y>(?quote)",
                        "a.rq:18:1: [portability] the function <java:x.Y>"),
                fault(
                        "attest/rel/",
                        "attest/relations/",
                        "a.rq:16:1: [prefixes] the prefix 'rel:': expected <https://w3id.org/attest/rel/>"),
                fault(
                        "PREFIX rel:",
                        "PREFIX e: <https://e/> PREFIX rel:",
                        "a.rq:16:1: [prefixes] the prefix 'e:': expected one of [, ex, rel]"),
                fault("OPTIONAL { ?claim", "OPTIONAL { ?nobody", "a.rq:24:14: [cross-product] ?nobody"),
                fault(
                        "?c :subject ?person }",
                        "?c :subject ?person . ?x :family ?y }",
                        "a.rq:22:82: [cross-product] ?x"),
                fault(
                        "?other :conflictsWith ?claim",
                        "?other :conflictsWith ?third",
                        "a.rq:26:23: [cross-product] ?other"),
                fault(
                        "{person: \"person:a\"}",
                        "{office: \"person:a\"}",
                        "a.rq:14:15: [tests] the test 'one' expects a column 'office'"),
                fault(
                        "SELECT ?person ?claims",
                        "#+ late: 1\nSELECT ?person ?claims",
                        "a.rq:18:1: [front-matter] '#+' below the leading block"),
                fault("# who", "\r# who", "a.rq:17:1: [file] expected LF"));
    }

    @Test
    void names_of_parameters_begin_with_p_and_a_capital() {
        String text = GOOD.replace("pText", "text");

        assertThat(LINTER.lint(SavedQuery.read("a", text)))
                .extracting(Finding::toString)
                .contains("a.rq:7:6: [parameters] expected 'p' and a capital, got 'text'; rename it");
    }

    @Test
    void a_query_without_tests_and_one_with_a_bad_name_are_found() {
        String text = GOOD.substring(0, GOOD.indexOf("#+ tests:")) + GOOD.substring(GOOD.indexOf("PREFIX"));

        assertThat(LINTER.lint(SavedQuery.read("Offices/a", text)))
                .extracting(Finding::rule)
                .containsExactly("file", "tests");
    }

    @Test
    void a_column_cannot_bear_the_name_of_a_key_that_other_tools_read_at_any_depth() {
        assertThat(LINTER.lint(SavedQuery.read("a", GOOD.replace("claims", "tags"))))
                .extracting(Finding::toString)
                .containsExactly(
                        "a.rq:10:6: [front-matter] 'tags' is a key of the query only; name the nested one otherwise");
    }

    @Test
    void a_file_is_no_longer_than_a_person_can_read() {
        assertThat(LINTER.lint(SavedQuery.read("a", GOOD + "#".repeat(65_536))))
                .extracting(Finding::toString)
                .containsExactly("a.rq:1:1: [file] expected at most 64 KiB; split the question");
    }

    @Test
    void a_file_in_another_encoding_is_told_and_left_out(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.rq"), GOOD);
        Files.write(folder.resolve("latin.rq"), new byte[] {'#', '+', ' ', (byte) 0xE9});

        assertThat(LINTER.lint(QueryCatalog.open(folder)))
                .extracting(Finding::toString)
                .containsExactly("latin.rq:1:1: [encoding] expected UTF-8; save the file so");
    }

    @Test
    void suggestions_come_from_a_query_that_offers_values_by_first_letters(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.rq"), GOOD.replace("label: Office}", "label: Office, suggest: b}"));
        Files.writeString(folder.resolve("b.rq"), GOOD);

        assertThat(LINTER.lint(QueryCatalog.open(folder)))
                .extracting(Finding::toString)
                .anySatisfy(found -> assertThat(found)
                        .contains("[suggest] expected a query with the columns value and label and one string"
                                + " parameter pPrefix, got 'b'"));
    }

    @Test
    void a_folder_is_judged_as_a_whole(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.rq"), GOOD.replace("label: Office}", "label: Office, suggest: lookup}"));
        Files.writeString(folder.resolve("b.rq"), "SELECT * { }");
        Files.writeString(folder.resolve("c.rq"), GOOD);

        assertThat(LINTER.lint(QueryCatalog.open(folder)))
                .extracting(Finding::toString)
                .containsExactly(
                        "a.rq:6:51: [suggest] no saved query 'lookup'; name one of this folder",
                        "b.rq:1:1: [front-matter] expected front matter; begin the file with lines of '#+ key: value'");
    }

    private static Arguments fault(String from, String to, String finding) {
        return Arguments.of(from, to, finding);
    }
}
