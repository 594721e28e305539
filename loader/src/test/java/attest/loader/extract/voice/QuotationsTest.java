package attest.loader.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Block;
import attest.loader.model.Catalogue;
import attest.loader.model.Document;
import attest.loader.model.Kind;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void curly_and_straight_marks_hold_quotations() {
        assertThat(quoted("Berger said “the talks failed” and \"nobody came\"."))
                .containsExactly("the talks failed", "nobody came");
    }

    @Test
    void a_quotation_left_open_goes_on_in_the_next_paragraph() {
        List<Quotations.Quotation> found = Quotations.in(document("“We waited for days.", "“Nobody came,” she said."));

        assertThat(found).extracting(Quotations.Quotation::continued).containsExactly(false, true);
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(quoted("The ministers' plan wasn't Berger’s.")).isEmpty();
    }

    private static List<String> quoted(String paragraph) {
        return Quotations.in(document(paragraph)).stream()
                .map(quotation -> quotation.span().in(paragraph))
                .toList();
    }

    private static Document document(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, span, OptionalInt.of(blocks.size() + 1)));
            at = span.end() + 1;
        }
        Catalogue none = new Catalogue(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                new Kind("article"),
                Optional.empty(),
                Set.of());
        return new Document("test", String.join("\n", paragraphs), "0".repeat(64), blocks, none);
    }
}
