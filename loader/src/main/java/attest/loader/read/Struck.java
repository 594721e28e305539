package attest.loader.read;

import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Takes out of Markdown what stands struck out between {@code ~~} and {@code ~~}. */
final class Struck implements DelimiterProcessor {
    private static final int SIGNS = 2;

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return SIGNS;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != SIGNS || closing.length() != SIGNS) {
            return 0;
        }
        for (var node : Nodes.between(opening.getOpener(), closing.getCloser())) {
            node.unlink();
        }
        return SIGNS;
    }
}
