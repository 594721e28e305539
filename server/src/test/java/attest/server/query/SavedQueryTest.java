package attest.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueryTest {
    private static final String GOOD =
            """
            #+ tags: [numbers]
            #+ summary: Who counts what
            #+ description: One row for each claim.
            #+ version: 2
            #+ params:
            #+   pEvent: {type: iri, label: Event, class: ":Event"}
            #+ columns:
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [claim]
            #+ tests:
            #+   - name: one claim
            #+     data: test-data/a.trig
            #+     with: {pEvent: "event:e"}
            #+     expect: {rows: 1, contains: [{claim: "claim:c", note: null}], ordered: true}
            PREFIX : <https://w3id.org/attest/ns#>
            SELECT ?claim WHERE { VALUES ?pEvent { UNDEF } ?claim :subject ?pEvent }
            """;

    @Test
    void a_file_is_front_matter_and_a_select() {
        SavedQuery query = SavedQuery.read("numbers/counts", GOOD);

        assertThat(query.header().version()).isEqualTo(2);
        assertThat(query.header().params().get("pEvent").entityClass()).contains(":Event");
        assertThat(query.header().evidence()).containsExactly("claim");
        assertThat(query.header().tests().get(0).expect().contains().get(0))
                .containsEntry("claim", Optional.of("claim:c"))
                .containsEntry("note", Optional.empty());
        assertThat(query.text()).isEqualTo(GOOD);
    }

    @Test
    void its_identity_does_not_depend_on_line_ends() {
        SavedQuery query = SavedQuery.read("a", GOOD);

        assertThat(SavedQuery.read("b", GOOD.replace("\n", "\r\n")).sha256()).isEqualTo(query.sha256());
        assertThat(SavedQuery.read("a", GOOD.replace("version: 2", "version: 3"))
                        .sha256())
                .isNotEqualTo(query.sha256());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    + tags: [numbers]              | + tags: numbers                | a.rq:1:4: [front-matter] tags: expected a list, got '"numbers"'
                    + tags:                        | +tags:                         | a.rq:1:1: [front-matter] expected '#+', one space, then YAML
                    summary: Who counts what       | summary: [a                    | a.rq:3:15: [front-matter] the front matter is no valid YAML
                    summary: Who counts what       | version: 2                     | a.rq:4:11: [front-matter] the front matter is no valid YAML: Duplicate field 'version'
                    summary: Who counts what       | sumary: Who counts what        | a.rq:2:4: [front-matter] sumary: unknown key 'sumary'; known here: columns, description
                    version: 2                     | version: two                   | a.rq:4:4: [front-matter] version: expected a whole number, got '"two"'
                    version: 2                     | version: 0                     | a.rq:4:4: [front-matter] version: expected 1 or more, got 0
                    type: iri, label: Event        | type: uri, label: Event        | a.rq:6:15: [front-matter] params.pEvent.type: expected one of iri, string, integer
                    type: iri, label: Event        | type: iri                      | a.rq:6:6: [front-matter] params.pEvent: the key 'label' is missing
                    class: ":Event"                | maxLength: 3                   | a.rq:6:6: [front-matter] params.pEvent: 'maxLength' belongs to type string
                    role: evidence                 | role: proof                    | a.rq:8:39: [front-matter] columns.claim.role: the only role is 'evidence', got 'proof'
                    contains: [{claim: "claim:c", note: null}], | contained: 3,     | a.rq:14:26: [front-matter] tests.0.expect.contained: unknown key
                    rows: 1, contains: [{claim: "claim:c", note: null}], |  | a.rq:14:8: [front-matter] tests.0.expect: 'expect' is empty
                    rows: 1                        | error: wrong                   | a.rq:14:17: [front-matter] tests.0.expect.error: expected one of unknown-parameter
                    key: [claim]                   | evidence: none                 | a.rq:1:4: [front-matter] the key 'key' is missing; add it
                    version: 2                     | evidence: none                 | a.rq:1:4: [front-matter] the key 'version' is missing; add it
                    SELECT ?claim                  | SELECT claim                   | a.rq:16:6: [sparql] Lexical error at line 16, column 13
                    SELECT ?claim WHERE            | ASK                            | a.rq:15:1: [sparql] expected a SELECT, got ASK
                    VALUES ?pEvent { UNDEF }       | VALUES (?pEvent ?x) { (1 2) }  | a.rq:6:6: [parameters] the parameter pEvent needs 'VALUES ?pEvent { … }'
                    ?claim :subject                | ?claim rel:subject             | a.rq:16:55: [sparql] Line 16, column 55: Unresolved prefixed name: rel:subject
                    """)
    void what_makes_a_file_unusable_is_told_with_its_place(String from, String to, String message) {
        assertThat(GOOD).contains(from);

        assertThatThrownBy(() -> SavedQuery.read("a", GOOD.replace(from, to == null ? "" : to)))
                .isInstanceOf(BadQuery.class)
                .hasMessageStartingWith(message);
    }
}
