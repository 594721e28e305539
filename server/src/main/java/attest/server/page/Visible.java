package attest.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text as a page shows it. Controls that turn the direction of writing, and others that print nothing, could
 * make a name read as another one: they are shown by their code.
 *
 * @param text what is shown
 * @param hidden whether it stands for a control that cannot be seen
 */
public record Visible(String text, boolean hidden) {
    private static final Pattern CONTROL =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cc}&&[^\\n\\t\\r]]");

    /** The text in runs, none of them empty. */
    public static List<Visible> runs(String text) {
        List<Visible> runs = new ArrayList<>();
        int done = 0;
        for (Matcher control = CONTROL.matcher(text); control.find(); done = control.end()) {
            add(runs, text.substring(done, control.start()));
            runs.add(new Visible(code(control.group()), true));
        }
        add(runs, text.substring(done));
        return runs;
    }

    /** The text where no markup can stand, with codes in brackets. */
    public static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(control -> "[" + code(control.group()) + "]");
    }

    private static void add(List<Visible> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Visible(text, false));
        }
    }

    private static String code(String control) {
        return "U+%04X".formatted(control.codePointAt(0));
    }
}
