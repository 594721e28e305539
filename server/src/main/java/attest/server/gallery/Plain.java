package attest.server.gallery;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parser's complaints in fewer words: its list of all that could stand there helps nobody. */
final class Plain {
    private static final String EXPECTED = "Was expecting";
    private static final int MOST = 6;
    /** Such as {@code Encountered " <VAR1> "?who "" at line 1, column 19}. */
    private static final Pattern MET =
            Pattern.compile("Encountered +\"+ *(?:<[A-Z0-9_]+> *\"+ *)?(.+?) *\"+ *at line \\d+, column \\d+");

    private Plain() {}

    static String words(String complaint) {
        int list = complaint.indexOf(EXPECTED);
        if (list < 0) {
            return complaint;
        }
        String what = what(complaint.substring(0, list));
        List<String> tokens = complaint
                .substring(list)
                .lines()
                .skip(1)
                .map(line -> line.replace("...", "").strip())
                .filter(token -> token.startsWith("\""))
                .distinct()
                .toList();
        String some = tokens.stream().limit(MOST).collect(Collectors.joining(", "));
        return tokens.isEmpty() ? what + "." : what + ". Expected such as " + some + (tokens.size() > MOST ? " …" : "");
    }

    private static String what(String complaint) {
        if (complaint.contains("<EOF>")) {
            return "The query ends too early";
        }
        Matcher met = MET.matcher(complaint);
        return met.find() ? "Did not expect " + met.group(1) : complaint.strip();
    }
}
