package attest.loader.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void curly_and_straight_marks_hold_quotations() {
        assertThat(quoted("Berger said “the talks failed” and \"nobody came\"."))
                .containsExactly("the talks failed", "nobody came");
    }

    @Test
    void a_quotation_left_open_goes_on_in_the_next_paragraph() {
        List<Quotations.Quotation> found =
                Quotations.in(Sample.document("“We waited for days.", "“Nobody came,” she said."));

        assertThat(found).extracting(Quotations.Quotation::continued).containsExactly(false, true);
    }

    @Test
    void single_marks_hold_quotations_where_there_are_no_others() {
        assertThat(quoted("‘The miners’ talks failed,’ Berger said. 'Nobody's here.'"))
                .containsExactly("The miners’ talks failed,", "Nobody's here.");
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(quoted("The ministers' plan wasn't Berger’s.")).isEmpty();
    }

    private static List<String> quoted(String paragraph) {
        return Quotations.in(Sample.document(paragraph)).stream()
                .map(quotation -> quotation.span().in(paragraph))
                .toList();
    }
}
