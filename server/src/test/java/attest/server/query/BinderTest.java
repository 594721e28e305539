package attest.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final SavedQuery OFFICES = SavedQuery.read(
            "offices/example",
            """
            #+ tags: [offices]
            #+ summary: An example
            #+ description: With a parameter of every type.
            #+ version: 1
            #+ params:
            #+   pOffice: {type: iri, label: Office, multiple: true}
            #+   pPerson: {type: iri, label: Person, multiple: true}
            #+   pText: {type: string, label: Words, maxLength: 40}
            #+   pLevel: {type: integer, label: Level, min: 0, max: 9}
            #+   pSure: {type: decimal, label: Confidence}
            #+   pOpen: {type: boolean, label: Open}
            #+   pDay: {type: date, label: Day}
            #+   pWhen: {type: edtf, label: When}
            #+   pStance: {type: enum, label: Stance, values: ["v:asserts", "v:denies", other]}
            #+   pSource: {type: iri, label: Source, required: true}
            #+ columns:
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [claim]
            PREFIX v: <https://w3id.org/attest/vocab/>
            PREFIX office: <https://w3id.org/attest/data/office/>
            PREFIX : <https://w3id.org/attest/ns#>
            # a comment
            SELECT ?claim WHERE {
              VALUES ?pOffice { UNDEF }
              VALUES ?pPerson { UNDEF }
              VALUES ?pText { UNDEF }
              VALUES ?pLevel { UNDEF }
              VALUES ?pSure { 0.5 }
              VALUES ?pOpen { false }
              VALUES ?pDay { UNDEF }
              VALUES ?pWhenEarliest { UNDEF }
              VALUES ?pWhenLatest { UNDEF }
              VALUES ?pStance { v:asserts }
              VALUES ?pSource { :none }
              ?claim a :Claim .
              OPTIONAL { VALUES ?pOffice { UNDEF } ?claim :object ?pOffice }
              FILTER NOT EXISTS { VALUES ?pOffice { UNDEF } ?claim :subject ?pOffice }
              { SELECT ?claim WHERE { VALUES ?pOffice { UNDEF } ?claim :source ?pOffice } }
            } ORDER BY ?claim
            """);

    @Test
    void every_copy_of_a_block_takes_the_values_also_in_subselects_and_not_exists() {
        String bound = bind("pOffice", "office:minister", "https://example.org/o");

        assertThat(bound).containsSubsequence(four("{ office:minister <https://example.org/o> }"));
        assertThat(bound).doesNotContain("?pOffice { UNDEF }");
    }

    @Test
    void what_is_not_given_keeps_its_default() {
        assertThat(bind("pText", "words"))
                .contains("VALUES ?pOffice { UNDEF }")
                .contains("VALUES ?pSure { 0.5 }")
                .contains("VALUES ?pStance { v:asserts }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pLevel  | 3          | ?pLevel { 3 }
                    pSure   | 0.75       | ?pSure { 0.75 }
                    pOpen   | true       | ?pOpen { true }
                    pDay    | 2018-07-01 | ?pDay { "2018-07-01"^^<http://www.w3.org/2001/XMLSchema#date> }
                    pStance | v:denies   | ?pStance { v:denies }
                    pStance | other      | ?pStance { "other" }
                    pText   | it's \\ "x" | ?pText { "it's \\\\ \\"x\\"" }
                    """)
    void a_value_becomes_a_term_of_its_type(String name, String value, String block) {
        assertThat(bind(name, value)).contains("VALUES " + block);
    }

    @ParameterizedTest
    @CsvSource({
        "1988,            1988-01-01, 1988-12-31",
        "1988-02,         1988-02-01, 1988-02-29",
        "1988-07-28,      1988-07-28, 1988-07-28",
        "1988-07/1988-09, 1988-07-01, 1988-09-30",
        "../1988,         0001-01-01, 1988-12-31",
        "1988-07/..,      1988-07-01, 9999-12-31"
    })
    void an_edtf_value_becomes_its_first_and_last_day(String edtf, String first, String last) {
        assertThat(bind("pWhen", edtf))
                .contains("?pWhenEarliest { \"" + first + "\"")
                .contains("?pWhenLatest { \"" + last + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pOffice | javascript:alert(1)   | an http, https or urn IRI, or a name such as office:name
                    pOffice | file:///etc/passwd    | an http, https or urn IRI, or a name such as office:name
                    pOffice | nobody:minister       | an http, https or urn IRI, or a name such as office:name
                    pOffice | minister              | an http, https or urn IRI, or a name such as office:name
                    pLevel  | three                 | a whole number
                    pLevel  | 10                    | 9 or less
                    pSure   | 1e3                   | a number such as 0.7
                    pOpen   | yes                   | true or false
                    pDay    | 2018-02-30            | a day of the calendar such as 2018-07-01
                    pWhen   | 1988~                 | a year, month, day or interval
                    pWhen   | 1989/1988             | a year, month, day or interval
                    pStance | v:reports             | one of v:asserts, v:denies, other
                    pText   | 12345678901234567890123456789012345678901 | at most 40 characters
                    """)
    void a_value_that_does_not_fit_is_refused_with_what_was_expected(String name, String value, String expected) {
        assertThatThrownBy(() -> bind(name, value)).isInstanceOfSatisfying(BadParameter.class, wrong -> {
            assertThat(wrong.reason()).isEqualTo(BadParameter.Reason.BAD_PARAMETER);
            assertThat(wrong.name()).isEqualTo(name);
            assertThat(wrong.expected()).startsWith(expected);
            assertThat(wrong.getMessage()).contains("give another value");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e/x> } { ?s ?p ?o } VALUES ?zz { <http://e/y",
                "http://e/a b",
                "http://e/\n",
                "http://e/{x}",
                "http://e/\u202Ex",
                "http://e/\u2066x",
                "office:x> ?p ?o",
            })
    void an_iri_cannot_break_out_or_turn_the_direction_of_writing(String attack) {
        assertThatThrownBy(() -> bind("pOffice", attack)).isInstanceOf(BadParameter.class);
    }

    @Test
    void a_string_cannot_break_out() {
        String attack = "\" } ?s ?p ?o # \n \\";

        assertThat(QueryFactory.create(bind("pText", attack)).toString()).contains("\\\" } ?s ?p ?o # \\n \\\\");
    }

    @Test
    void an_unknown_name_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> bind("pOffise", "office:x"))
                .hasMessage(
                        "parameter pOffise: expected pOffice, pPerson, pText, pLevel, pSure, pOpen, pDay, pWhen, pStance,"
                                + " pSource, got 'pOffise'; correct the name");
    }

    @Test
    void a_required_parameter_must_be_given() {
        assertThatThrownBy(() -> OFFICES.bind(Map.of()))
                .hasMessage("parameter pSource: expected a value of type iri, got nothing; give a value");
    }

    @Test
    void several_values_need_a_parameter_that_takes_several() {
        assertThatThrownBy(() -> bind("pDay", "2018-07-01", "2018-07-02"))
                .hasMessageContaining("expected one value, got 2 values");
    }

    @Test
    void combinations_of_values_are_capped_at_a_thousand() {
        List<String> offices = names("office:o", 40);

        assertThat(OFFICES.bind(
                        Map.of("pSource", List.of("office:s"), "pOffice", offices, "pPerson", names("office:p", 25))))
                .isNotNull();
        assertThatThrownBy(() -> OFFICES.bind(
                        Map.of("pSource", List.of("office:s"), "pOffice", offices, "pPerson", names("office:p", 26))))
                .hasMessageContaining("at most 1000 combinations of values, got 1040");
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static String bind(String name, String... values) {
        return OFFICES.bind(Map.of("pSource", List.of("office:s"), name, List.of(values)))
                .serialize()
                .replaceAll("\\s+", " ");
    }

    private static CharSequence[] four(String text) {
        return new CharSequence[] {text, text, text, text};
    }
}
