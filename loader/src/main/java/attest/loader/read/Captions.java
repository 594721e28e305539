package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A caption that a web page ran together with the first paragraph: one sentence, then the next without a space. */
final class Captions {
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}\\d][.!?])(?=\\p{Lu}\\p{Ll}+ )");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2})[.!?][”\"’]? ");
    private static final int MOST_WORDS = 40;

    private Captions() {}

    static List<Line> split(List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        boolean first = true;
        for (Line line : lines) {
            parts.addAll(first && line.is(Block.Kind.PARAGRAPH) ? split(line) : List.of(line));
            first &= !line.is(Block.Kind.PARAGRAPH);
        }
        return parts;
    }

    private static List<Line> split(Line line) {
        Matcher glued = GLUED.matcher(line.text());
        if (!glued.find()) {
            return List.of(line);
        }
        Line caption = line.head(glued.start(), Block.Kind.CAPTION);
        boolean oneSentence = caption.words() <= MOST_WORDS
                && !SENTENCE_END.matcher(caption.text()).find();
        return oneSentence ? List.of(caption, line.tail(glued.start())) : List.of(line);
    }
}
