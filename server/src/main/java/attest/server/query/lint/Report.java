package attest.server.query.lint;

import attest.server.query.Finding;
import attest.server.query.SavedQuery;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the findings on one file and finds their places in its text. */
final class Report {
    private final SavedQuery query;
    private final String masked;
    private final TreeSet<Finding> findings = new TreeSet<>();

    Report(SavedQuery query) {
        this.query = query;
        this.masked = Masked.sparql(query.text());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A finding at every place of the body where a pattern stands, or at its first line if none does. */
    void body(Pattern pattern, String rule, String message) {
        Matcher matcher = pattern.matcher(masked);
        if (!matcher.find()) {
            offset(bodyStart(), rule, message);
            return;
        }
        do {
            offset(matcher.start(), rule, message);
        } while (matcher.find());
    }

    /** A finding at the first place of the body where a variable stands. */
    void variable(String name, String rule, String message) {
        Matcher matcher = Pattern.compile("[?$]" + Pattern.quote(name) + "\\b").matcher(masked);
        offset(matcher.find() ? matcher.start() : bodyStart(), rule, message);
    }

    /** A finding at the first place of the header where a word stands. */
    void header(String word, String rule, String message) {
        int place = query.text().indexOf(word);
        offset(place >= 0 && place < bodyStart() ? place : 0, rule, message);
    }

    void offset(int offset, String rule, String message) {
        String before = query.text().substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        findings.add(new Finding(query.file(), line, offset - before.lastIndexOf('\n'), rule, message));
    }

    private int bodyStart() {
        int start = 0;
        while (query.text().startsWith("#+", start)) {
            start = query.text().indexOf('\n', start) + 1;
        }
        return start;
    }
}
