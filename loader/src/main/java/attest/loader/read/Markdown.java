package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as the words that a reader sees: one line a heading, paragraph or list item, an empty line between them.
 * The signs of markup, pictures and HTML are not part of the text, since quotations must read as words
 * (docs/decisions/0010).
 */
final class Markdown implements DocumentReader {
    private static final Parser PARSER =
            Parser.builder().customDelimiterProcessor(new Struck()).build();

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".md");
    }

    @Override
    public RawText read(String fileName, byte[] bytes) throws Unreadable {
        FrontMatter parts = FrontMatter.split(fileName, Utf8.text(bytes));
        Words words = new Words();
        PARSER.parse(parts.body()).accept(words);
        return words.raw(parts);
    }

    /** Collects the words of each block. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, Block.Kind> kinds = new HashMap<>();
        private final List<RawText.Mark> marks = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();

        RawText raw(FrontMatter parts) {
            return new RawText(text.toString(), marks, kinds, parts.about());
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            kinds.put(endBlock(), Block.Kind.TITLE);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            endBlock();
        }

        /** What is set as code is no prose of the text: it is kept, and nothing is read from it. */
        @Override
        public void visit(FencedCodeBlock code) {
            code.getLiteral().lines().filter(line -> !line.isBlank()).forEach(line -> {
                block.append(line);
                kinds.put(endBlock(), Block.Kind.FURNITURE);
            });
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block.append(code.getLiteral());
            endBlock();
        }

        @Override
        public void visit(Text words) {
            block.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            block.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            block.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            block.append(' ');
        }

        @Override
        public void visit(Image picture) {
            // What a picture shows is not said by the text.
        }

        /** Puts the block behind the text and returns where it stands. */
        private int endBlock() {
            Marks words = Marks.takeOff(block.toString().strip());
            block.setLength(0);
            if (words.text().isEmpty()) {
                words.marks().forEach(mark -> marks.add(new RawText.Mark(text.length(), mark.paragraph())));
                return text.length();
            }
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            words.marks().forEach(mark -> marks.add(new RawText.Mark(start + mark.at(), mark.paragraph())));
            text.append(words.text());
            return start;
        }
    }
}
