package attest.server.exchange;

import attest.server.page.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.stream.Collectors;

/** Text as a string of a programming language, whatever stands in it. */
final class Quoted {
    private Quoted() {}

    /** For a shell: nothing is special between single quotes but the single quote. */
    static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** For JSON, and for JavaScript, Python and R, which read JSON's escapes the same; nothing in it is hidden. */
    static String json(String text) {
        return Visible.runs(text).stream()
                .map(run -> run.hidden()
                        ? "\\u" + run.text().substring(2)
                        : String.valueOf(JsonStringEncoder.getInstance().quoteAsString(run.text())))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Whether a reader would not see all of it. */
    static boolean hides(String text) {
        return Visible.runs(text).stream().anyMatch(Visible::hidden);
    }
}
