package attest.loader.read;

import attest.loader.read.RawText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph marks of a digest, {@code [¶4]}, taken off a text.
 *
 * @param text the text without them
 * @param marks where they stood
 */
record Marks(String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[¶\\s*(\\d{1,4})\\][ \\t]*");

    static Marks takeOff(String text) {
        StringBuilder rest = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            mark.appendReplacement(rest, "");
            marks.add(new Mark(rest.length(), Integer.parseInt(mark.group(1))));
        }
        mark.appendTail(rest);
        return new Marks(rest.toString(), List.copyOf(marks));
    }
}
