package attest.server.exchange;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Text as a string of a programming language, whatever stands in it. */
final class Quoted {
    private Quoted() {}

    /** For a shell: nothing is special between single quotes but the single quote. */
    static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** For JSON, and for JavaScript, Python and R, which read JSON's escapes the same. */
    static String json(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
