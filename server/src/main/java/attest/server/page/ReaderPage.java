package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * A loaded text with its claims.
 *
 * @param title the text, or the one that it restates
 * @param digest whether the words are ours
 * @param coverage how much of the text stands in the words of a claim, 0 to 100
 * @param filters ways to show some claims only
 * @param shown how many claims are shown
 * @param total how many there are
 */
public record ReaderPage(
        String title,
        String path,
        boolean digest,
        List<Detail> facts,
        int coverage,
        List<Filter> filters,
        int shown,
        int total,
        List<Block> blocks,
        Pager pager,
        List<Part> parts) {

    /** A set of boxes of one name. */
    public record Filter(String name, String label, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A paragraph with the claims whose words begin in it.
     *
     * @param start its first code point in the text, from 0
     * @param paragraph its number in the source; in a digest, of the original; empty where no claim tells
     */
    public record Block(int start, Optional<String> paragraph, List<Segment> segments, List<Note> notes) {
        public Block {
            segments = List.copyOf(segments);
            notes = List.copyOf(notes);
        }
    }

    /** A claim and its number in the text. */
    public record Note(int number, ClaimLine claim) {}

    public ReaderPage {
        facts = List.copyOf(facts);
        filters = List.copyOf(filters);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** The claim of a number, wherever on the page it is. */
    public String id(int number) {
        return blocks.stream()
                .flatMap(block -> block.notes().stream())
                .filter(note -> note.number() == number)
                .findFirst()
                .map(note -> note.claim().id())
                .orElse("");
    }
}
