package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Authority;
import attest.loader.model.Form;
import attest.loader.model.Reference;
import attest.loader.model.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pronouns and bare descriptions are taken for, and what is left open. */
class ReferencesTest {
    private static Resolution read(String text) {
        return Pipeline.of(new Authority(List.of()))
                .resolve(List.of(Sample.document(text)))
                .get(0);
    }

    @Test
    void a_pronoun_says_whom_it_was_taken_for_and_one_of_two_men_is_left_open() {
        Resolution read = read("Peter Holm said that he had resigned. Karl Lund and Jan Berg were arrested. Police"
                + " said that his trial would begin soon.");
        assertThat(read.references())
                .extracting(reference -> reference.meant().orElse("open"))
                .containsExactly("Peter Holm", "open");
        assertThat(read.references()).extracting(Reference::reason).allMatch(reason -> reason.contains("can mean"));
        assertThat(read.open(Form.PRONOUN)).isEqualTo(1);
    }

    @Test
    void a_bare_description_is_counted_and_one_that_says_by_itself_who_is_meant_is_not() {
        Resolution open = read("The minister denied that anybody was hurt. The mayor of Arvel denied it, too.");
        assertThat(open.open(Form.DESCRIPTION)).isEqualTo(1);
        Resolution told = read("Anna Berger is the minister of trade. The minister denied that anybody was hurt.");
        assertThat(told.references())
                .filteredOn(reference -> reference.form() == Form.DESCRIPTION)
                .extracting(reference -> reference.meant().orElse("open"))
                .containsExactly("Anna Berger");
    }
}
