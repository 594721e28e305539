package attest.server.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT ?who WHERE {        | The query ends too early. Expected such as
                    SELECT ?who WHERE ?who }   | Did not expect ?who
                    SELEKT ?who WHERE { }      | Lexical error
                    """)
    void what_the_parser_complains_of_is_told_in_few_words(String query, String beginning) {
        String complaint = catchThrowable(() -> QueryFactory.create(query)).getMessage();

        assertThat(Plain.words(complaint)).startsWith(beginning).hasSizeLessThan(160);
    }

    @Test
    void other_complaints_stay() {
        assertThat(Plain.words("Line 2, column 14: Unresolved prefixed name: rel:heldOffice"))
                .isEqualTo("Line 2, column 14: Unresolved prefixed name: rel:heldOffice");
    }
}
