package attest.loader.analyse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Which words of a sentence stand between marks of quotation; a mark is neither inside nor outside. */
final class Marks {
    private static final char OUTSIDE = 'o';
    private static final char INSIDE = 'i';
    private static final char MARK = 'm';

    private final StringBuilder kinds = new StringBuilder();

    private Marks() {}

    static Marks of(Tagged sentence) {
        Marks marks = new Marks();
        boolean inside = false;
        for (int i = 0; i < sentence.words().size(); i++) {
            if (!isMark(sentence, i)) {
                marks.kinds.append(inside ? INSIDE : OUTSIDE);
                continue;
            }
            if (!opens(sentence, i) && !inside && marks.kinds.indexOf(String.valueOf(MARK)) < 0) {
                // The quotation began in a sentence before.
                marks.kinds.replace(0, i, String.valueOf(INSIDE).repeat(i));
            }
            inside = opens(sentence, i);
            marks.kinds.append(MARK);
        }
        return marks;
    }

    private static boolean isMark(Tagged sentence, int token) {
        String word = sentence.words().get(token).word();
        return word.matches("\"|``|''")
                || (word.matches("['`]") && sentence.tag(token).matches("``|''"));
    }

    /** A mark belongs to the word that it touches. */
    private static boolean opens(Tagged sentence, int token) {
        List<CoreLabel> words = sentence.words();
        CoreLabel mark = words.get(token);
        boolean touchesNext = token + 1 < words.size() && words.get(token + 1).beginPosition() == mark.endPosition();
        boolean touchesLast = token > 0 && words.get(token - 1).endPosition() == mark.beginPosition();
        return touchesNext && !touchesLast;
    }

    boolean isInside(int token) {
        return kinds.charAt(token) == INSIDE;
    }

    List<Integer> inside() {
        return of(INSIDE);
    }

    List<Integer> outside() {
        return of(OUTSIDE);
    }

    private List<Integer> of(char kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < kinds.length(); i++) {
            if (kinds.charAt(i) == kind) {
                found.add(i);
            }
        }
        return found;
    }
}
