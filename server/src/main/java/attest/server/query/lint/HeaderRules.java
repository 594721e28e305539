package attest.server.query.lint;

import attest.server.query.Header;
import attest.server.query.QueryTest;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the front matter says, beyond its form. */
final class HeaderRules {
    /** Other tools read these keys at any depth, so that a nested one would replace ours. */
    private static final Pattern NESTED =
            Pattern.compile("(?m)^#\\+ (?: +|.*[{,] *)(summary|description|endpoint|tags):");

    private HeaderRules() {}

    static void check(SavedQuery query, Report report) {
        Header header = query.header();
        if (!query.text().startsWith("#+ tags:")) {
            report.offset(0, "front-matter", "expected 'tags' as the first key; other tools stop at the summary");
        }
        Matcher nested = NESTED.matcher(query.text());
        if (nested.find()) {
            String message = "'%s' is a key of the query only; name the nested one otherwise";
            report.offset(nested.start(1), "front-matter", message.formatted(nested.group(1)));
        }
        if (header.tests().isEmpty()) {
            report.offset(
                    0, "tests", "expected at least one test; add one with the rows that a careful reader expects");
        }
        header.tests().forEach(test -> columnsOf(test, header, report));
    }

    private static void columnsOf(QueryTest test, Header header, Report report) {
        List<Map<String, Optional<String>>> rows = new ArrayList<>(test.expect().contains());
        rows.addAll(test.expect().absent());
        rows.stream()
                .flatMap(row -> row.keySet().stream())
                .filter(column -> !header.columns().containsKey(column))
                .forEach(column -> report.header(
                        test.name(),
                        "tests",
                        "the test '%s' expects a column '%s' that is not there; known: %s"
                                .formatted(test.name(), column, header.columns().keySet())));
    }
}
