package attest.server.query.lint;

import attest.server.query.SavedQuery;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of the file. */
final class FileRules {
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]{1,80}(/[a-z0-9-]{1,80})*");
    private static final Pattern LATE_MARK = Pattern.compile("(?<=\\n)(?!#\\+)[^\\n]*\\n(?:[^\\n]*\\n)*?(#\\+)");
    private static final int MOST_CHARACTERS = 65_536;

    private FileRules() {}

    static void check(SavedQuery query, Report report) {
        if (!PATH.matcher(query.id()).matches()) {
            report.offset(0, "file", "expected a path of lower-case letters, digits and '-', got '" + query.id() + "'");
        }
        if (query.text().length() > MOST_CHARACTERS) {
            report.offset(0, "file", "expected at most 64 KiB; split the question");
        }
        if (query.text().contains("\r")) {
            report.offset(query.text().indexOf('\r'), "file", "expected LF line ends, got CR; save the file with LF");
        }
        Matcher late = LATE_MARK.matcher(query.text());
        if (late.find()) {
            report.offset(late.start(1), "front-matter", "'#+' below the leading block is read by nobody; move it up");
        }
    }
}
