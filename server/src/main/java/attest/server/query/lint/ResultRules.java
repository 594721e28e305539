package attest.server.query.lint;

import attest.server.query.Header;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;

/** Columns, key, order and evidence: what makes an answer citable and two answers comparable. */
final class ResultRules {
    private static final Pattern SELECT = Pattern.compile("(?i)\\bSELECT\\b");
    private static final Pattern ORDER = Pattern.compile("(?i)\\bORDER\\s+BY\\b");
    private static final Pattern LIMIT = Pattern.compile("(?i)\\bLIMIT\\b");
    private static final Pattern OFFSET = Pattern.compile("(?i)\\bOFFSET\\b");

    private ResultRules() {}

    static void check(SavedQuery query, Report report) {
        columns(query, report);
        key(query, report);
        order(query, report);
        evidence(query.header(), report);
        limits(query, report);
    }

    private static void columns(SavedQuery query, Report report) {
        List<String> declared = List.copyOf(query.header().columns().keySet());
        List<String> projected = query.query().getResultVars();
        if (!declared.equals(projected)) {
            String message = "expected 'columns' equal to the projection, in its order; columns %s, projection %s";
            report.header("columns:", "columns", message.formatted(declared, projected));
        }
    }

    private static void key(SavedQuery query, Report report) {
        List<String> key = query.header().key();
        if (key.isEmpty() || !query.header().columns().keySet().containsAll(key)) {
            report.header("key:", "key", "expected columns that identify a row, got " + key);
        }
    }

    /** The last condition is a key column and all key columns are conditions: two runs give the same order. */
    private static void order(SavedQuery query, Report report) {
        List<String> key = query.header().key();
        List<String> sorted = new ArrayList<>();
        if (query.query().hasOrderBy()) {
            query.query().getOrderBy().stream()
                    .map(SortCondition::getExpression)
                    .forEach(by -> sorted.add(by.isVariable() ? by.getVarName() : ""));
        }
        boolean total = sorted.containsAll(key) && !sorted.isEmpty() && key.contains(sorted.get(sorted.size() - 1));
        if (!total) {
            String message = "expected ORDER BY with all key columns %s and one of them last, got %s";
            report.body(ORDER, "order", message.formatted(key, sorted));
        }
    }

    private static void evidence(Header header, Report report) {
        if (header.evidence().isEmpty() == header.noEvidence().isEmpty()) {
            report.header(
                    "columns:",
                    "evidence",
                    "expected a column with 'role: evidence', or 'evidence: none (the reason)', and not both");
        }
    }

    private static void limits(SavedQuery query, Report report) {
        for (Query inner : Anatomy.of(query.query()).queries) {
            if (inner.hasLimit() && !query.header().limitIsMeaning()) {
                report.body(LIMIT, "limit", "LIMIT hides rows; drop it, or say 'limit-is-meaning: true'");
            }
            if (inner.hasOffset()) {
                report.body(OFFSET, "limit", "OFFSET hides rows; drop it");
            }
            if (inner.isQueryResultStar()) {
                report.body(SELECT, "columns", "expected named columns, got SELECT *; name them");
            }
        }
    }
}
