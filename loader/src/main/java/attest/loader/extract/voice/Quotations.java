package attest.loader.extract.voice;

import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.model.Offsets;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages of a document in quotation marks; in single ones where a paragraph has no others. A quotation that a paragraph leaves open goes on in the next one if that
 * begins with a quotation mark.
 */
final class Quotations {
    /** A stretch between quotation marks; continued if it is the same speech as the one before. */
    record Quotation(Span span, int block, boolean continued) {}

    private Quotations() {}

    static List<Quotation> in(Document document) {
        List<Quotation> found = new ArrayList<>();
        Offsets offsets = Offsets.of(document.text());
        boolean open = false;
        for (int block = 0; block < document.blocks().size(); block++) {
            Block part = document.blocks().get(block);
            if (part.kind().readable()) {
                open = inBlock(offsets, part.span(), block, open, found);
            }
        }
        return found;
    }

    /** Adds the quotations of one block; tells whether the last is left open. */
    private static boolean inBlock(Offsets offsets, Span block, int index, boolean open, List<Quotation> found) {
        String text = Singles.asDoubles(offsets.words(block));
        int start = -1;
        boolean continued = open && isOpening(text, firstMark(text));
        for (int i = 0; i < text.length(); i++) {
            if (start < 0 && isOpening(text, i)) {
                start = i + 1;
            } else if (start >= 0 && isClosing(text, i)) {
                add(offsets, block, start, i, index, continued, found);
                continued = false;
                start = -1;
            }
        }
        if (start >= 0) {
            add(offsets, block, start, text.length(), index, continued, found);
        }
        return start >= 0;
    }

    private static int firstMark(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void add(
            Offsets offsets, Span block, int start, int end, int index, boolean continued, List<Quotation> found) {
        int base = offsets.unit(block.start());
        if (end > start) {
            found.add(new Quotation(offsets.span(base + start, base + end), index, continued));
        }
    }

    private static boolean isOpening(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == '“'
                        || text.charAt(at) == '«'
                        || (text.charAt(at) == '"' && !endsWord(text, at)));
    }

    private static boolean isClosing(String text, int at) {
        return text.charAt(at) == '”' || text.charAt(at) == '»' || (text.charAt(at) == '"' && endsWord(text, at));
    }

    private static boolean endsWord(String text, int at) {
        return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
    }

    /** The quotation that holds this span, if one does. */
    static Optional<Quotation> around(List<Quotation> quotations, Span span) {
        return quotations.stream().filter(q -> q.span().covers(span)).findFirst();
    }
}
