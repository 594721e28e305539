package attest.loader.read;

import attest.loader.model.Block;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text, or a part of one, without the blanks around it.
 *
 * @param text its words
 * @param start UTF-16 offset of its first character
 * @param kind what it is taken for
 * @param mark the number of the original's paragraph that begins here
 * @param afterBlank whether an empty line stands before it
 * @param fresh false for what was split from the line before, which counts as the same paragraph
 */
record Line(String text, int start, Block.Kind kind, OptionalInt mark, boolean afterBlank, boolean fresh) {
    private static final Pattern FINAL = Pattern.compile("[.!?:;…][\"'”’»)\\]]*$|[”\"]$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");
    private static final Pattern LOWER = Pattern.compile("^[\"'“‘(]*\\p{Ll}");

    private static final Pattern ITEM = Pattern.compile("^(?:[•·▪●■◦‣*–—-] ?|\\(?\\d{1,2}[.)] )(?=\\S)");

    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    int end() {
        return start + text.length();
    }

    int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether a sentence ends with it. */
    boolean closed() {
        return FINAL.matcher(text).find();
    }

    /** Whether a sentence is broken between this line and the next. */
    boolean runsOnInto(Line next) {
        return !closed() && LOWER.matcher(next.text).find();
    }

    /** Whether it is an item of a list, with the sign of one. */
    boolean item() {
        return ITEM.matcher(text).find();
    }

    /** How many characters the sign of a list takes before the words. */
    int sign() {
        Matcher sign = ITEM.matcher(text);
        return sign.find() ? sign.end() : 0;
    }

    /** Whether it is set in capitals, as a heading. */
    boolean capitals() {
        return CAPITALS.matcher(text).matches();
    }

    boolean is(Block.Kind other) {
        return kind == other;
    }

    Line as(Block.Kind other) {
        return new Line(text, start, other, mark, afterBlank, fresh);
    }

    /** This line and what follows it up to a UTF-16 offset of the text, breaks as blanks. */
    Line upTo(int offset, String all) {
        return new Line(all.substring(start, offset).replace('\n', ' '), start, kind, mark, afterBlank, fresh);
    }

    /** The part before a UTF-16 offset of the line. */
    Line head(int at, Block.Kind headKind) {
        return new Line(text.substring(0, at).stripTrailing(), start, headKind, mark, afterBlank, fresh);
    }

    /** The part from a UTF-16 offset of the line on. */
    Line tail(int at) {
        String rest = text.substring(at);
        String words = rest.stripLeading();
        return new Line(words, start + at + rest.length() - words.length(), kind, OptionalInt.empty(), false, false);
    }
}
