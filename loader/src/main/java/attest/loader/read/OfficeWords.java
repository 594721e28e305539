package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Origin;
import attest.loader.read.PageEdges.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the words of Tika's elements, block by block, with the page or the number of the paragraph that each is from. */
final class OfficeWords extends DefaultHandler {
    /** A book of a thousand pages has 3 MB. */
    private static final int MOST_CHARACTERS = 5 << 20;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "table");
    /** A word that was divided at the end of a line. */
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})[-\u00AD\u2010]\\n(?=\\p{Ll})");

    private static final Pattern NOTE_MARK = Pattern.compile(" ?\\[(?:(?:footnote|endnote)Ref:)?\\d{1,3}]");
    private final Origin.Unit unit;
    private final List<Piece> pieces = new ArrayList<>();
    private int collected;
    private final StringBuilder block = new StringBuilder();
    private int counted;
    private int first = -1;
    private boolean heading;
    private boolean body;
    private int row;
    /** How many elements around set the words as struck out. */
    private int struck;

    private volatile boolean stopped;

    OfficeWords(Origin.Unit unit) {
        this.unit = unit;
    }

    /** More words than one text may have. */
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("there are more than " + MOST_CHARACTERS
                    + " characters, the most for one text: split it into its parts");
        }
    }

    /** Ends the reading at the next words: no one waits for it any more. */
    void stop() {
        stopped = true;
    }

    boolean tooLong() {
        return collected + block.length() > MOST_CHARACTERS;
    }

    boolean none() {
        return pieces.isEmpty();
    }

    RawText raw() {
        flush();
        BlockText text = new BlockText();
        for (Piece piece : unit == Origin.Unit.PAGE ? PageEdges.takeOff(pieces) : pieces) {
            String words = DIVIDED.matcher(piece.words().replaceAll("\\s*\\n\\s*", "\n"))
                    .replaceAll("");
            text.add(NOTE_MARK.matcher(words).replaceAll(""), piece.kind(), piece.origin());
        }
        return text.raw(Optional.empty());
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        body |= name.equals("body");
        row += name.equals("tr") ? 1 : 0;
        struck += name.equals("strike") ? 1 : 0;
        boolean page = name.equals("div") && "page".equals(attributes.getValue("class"));
        if (BLOCKS.contains(name) && row == 0) {
            flush();
            heading = HEADINGS.contains(name);
        }
        if (name.equals("td") || name.equals("th")) {
            block.append('\t');
        }
        boolean paragraph = (name.equals("p") && row == 0) || name.equals("tr") || HEADINGS.contains(name);
        counted += unit == Origin.Unit.PAGE ? (page ? 1 : 0) : (paragraph ? 1 : 0);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        row -= name.equals("tr") ? 1 : 0;
        struck -= name.equals("strike") ? 1 : 0;
        if (name.equals("br") || (name.equals("p") && row > 0)) {
            block.append(row > 0 ? ' ' : '\n');
        } else if ((BLOCKS.contains(name) || name.equals("tr")) && row == 0) {
            flush();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!body || struck > 0) {
            return;
        }
        String words = new String(characters, start, length);
        if (first < 0 && !words.isBlank()) {
            first = Math.max(1, counted);
        }
        block.append(row > 0 ? words.replace('\n', ' ').replace('\t', ' ') : words);
        if (stopped) {
            throw new SAXException("stopped");
        }
        if (tooLong()) {
            throw new TooLong();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void flush() {
        if (first >= 0) {
            pieces.add(new Piece(
                    block.toString(),
                    heading ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                    new Origin(unit, first, Math.max(first, counted))));
            collected += block.length();
        }
        block.setLength(0);
        first = -1;
        heading = false;
    }
}
