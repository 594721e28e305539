package attest.server.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.server.page.Segment;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void spans_that_overlap_are_cut_into_segments() {
        MarkedText text = new MarkedText("Lind resigned in May.");
        List<Segment> segments = text.segments(text.blocks().get(0), List.of(span(1, 0, 13), span(2, 5, 20)));
        assertThat(segments)
                .containsExactly(
                        new Segment("Lind ", List.of(1), List.of(1), List.of()),
                        new Segment("resigned", List.of(1, 2), List.of(2), List.of(1)),
                        new Segment(" in May", List.of(2), List.of(), List.of(2)),
                        new Segment(".", List.of(), List.of(), List.of()));
    }

    @Test
    void a_lone_full_stop_is_marked_but_no_link() {
        MarkedText text = new MarkedText("Lind resigned.");
        assertThat(text.segments(text.blocks().get(0), List.of(span(1, 0, 13), span(2, 0, 14))))
                .extracting(Segment::text, Segment::linked)
                .containsExactly(tuple("Lind resigned", true), tuple(".", false));
    }

    @Test
    void a_code_point_is_on_the_last_page_that_begins_before_it() {
        List<MarkedText.Block> blocks = new MarkedText("One.\n\nTwo.\n\nThree.").blocks();
        List<List<MarkedText.Block>> pages = List.of(blocks.subList(0, 1), blocks.subList(1, 3));

        assertThat(List.of(0, 5, 6, 12, 99))
                .extracting(at -> Filters.begun(pages, at))
                .containsExactly(1, 1, 2, 2, 2);
    }

    @Test
    void offsets_count_code_points() {
        MarkedText text = new MarkedText("𐎠𐎠 Lind");
        assertThat(text.segments(text.blocks().get(0), List.of(span(1, 3, 7))))
                .extracting(Segment::text)
                .containsExactly("𐎠𐎠 ", "Lind");
    }

    @Test
    void empty_lines_part_paragraphs() {
        MarkedText text = new MarkedText("One.\n\n\nTwo,\ntwo.\n");
        assertThat(text.blocks().stream()
                        .map(block ->
                                text.segments(block, List.of()).get(0).text().strip()))
                .containsExactly("One.", "Two,\ntwo.");
    }

    @Test
    void a_span_over_two_paragraphs_is_marked_in_both() {
        MarkedText text = new MarkedText("One.\n\nTwo.");
        assertThat(text.segments(text.blocks().get(1), List.of(span(1, 0, 9))))
                .containsExactly(
                        new Segment("Two", List.of(1), List.of(), List.of(1)),
                        new Segment(".", List.of(), List.of(), List.of()));
    }

    @Test
    void coverage_leaves_blanks_out() {
        assertThat(new MarkedText("ab cd\n\nef gh").coverage(List.of(span(1, 0, 5))))
                .isEqualTo(50);
        assertThat(new MarkedText("").coverage(List.of())).isZero();
    }

    private static Span span(int number, int start, int end) {
        return new Span(number, start, end, NodeFactory.createURI("https://w3id.org/attest/data/claim/" + number));
    }
}
