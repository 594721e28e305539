package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Origin;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of an element of a page, block by block, with the characters of the page's source that each comes from. */
final class HtmlWords implements NodeVisitor {
    private static final String HEADING = "h1, h2, h3, h4, h5, h6";
    private static final String CAPTION = "figcaption, [class~=(?i)\\bcaption\\b]";

    private final Element main;
    private final BlockText text = new BlockText();
    private final StringBuilder block = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int from = -1;
    private int to;

    HtmlWords(Element main) {
        this.main = main;
    }

    /** Puts an element before the rest. */
    void before(Element element) {
        NodeTraversor.traverse(this, element);
        flush();
    }

    RawText raw(Optional<Yaml> about) {
        NodeTraversor.traverse(this, main);
        flush();
        return text.raw(about);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (element.is("br")) {
                block.append('\n');
            } else if (cell(element)) {
                block.append('\t');
            } else if (element.isBlock() || element.is("figcaption, time")) {
                flush();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && !element.is("br")
                && !cell(element)
                && (element.isBlock() || element.is("figcaption, time"))) {
            flush();
        }
    }

    private static Block.Kind kind(TextNode words) {
        for (Element around = words.parent(); around != null; around = around.parent()) {
            if (around.is(HEADING) || around.is(CAPTION)) {
                return around.is(HEADING) ? Block.Kind.TITLE : Block.Kind.CAPTION;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /** A cell of a table of words. Those of a table that lays out a page hold blocks. */
    private static boolean cell(Element element) {
        return element.is("td, th") && element.selectFirst("p, div, table, ul, h1, h2, h3, br + br, br ~ br") == null;
    }

    private void add(TextNode words) {
        String text = words.getWholeText().replaceAll("\\s+", " ");
        if (!text.isBlank() && from < 0) {
            from = words.sourceRange().startPos();
            kind = kind(words);
        }
        if (!text.isBlank()) {
            to = Math.max(from, words.sourceRange().endPos());
        }
        block.append(text);
    }

    private void flush() {
        if (from >= 0) {
            text.add(block.toString(), kind, new Origin(Origin.Unit.CHARACTER, from, to));
        }
        block.setLength(0);
        from = -1;
    }
}
