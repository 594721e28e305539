package attest.server.query;

import attest.server.query.QueryTest.Expectation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Header} from front matter: known keys, each of its form, nothing else. */
final class HeaderReader {
    private static final int DEFAULT_TIMEOUT_SECONDS = 10;
    /** What reviews come to, as a type of parameters: an enum whose values nobody has to list. */
    private static final String STATUS = "status";

    private static final List<String> STATUSES = List.of("v:unreviewed", "v:accepted", "v:rejected", "v:unsure");
    private static final Pattern NO_EVIDENCE = Pattern.compile("none \\((.+)\\)");

    private HeaderReader() {}

    static Header read(HeaderNode root) {
        root.only(
                "tags",
                "summary",
                "description",
                "version",
                "params",
                "columns",
                "key",
                "evidence",
                "limit-is-meaning",
                "timeout",
                "services",
                "tests",
                "view");
        return new Header(
                root.get("tags").texts(),
                oneLine(root.get("summary")),
                oneLine(root.get("description")),
                version(root.get("version")),
                all(root.find("params"), HeaderReader::parameter),
                all(Optional.of(root.get("columns")), HeaderReader::column),
                root.get("key").texts(),
                root.find("evidence").map(HeaderReader::noEvidence),
                root.find("limit-is-meaning").map(HeaderNode::flag).orElse(false),
                root.find("timeout").map(HeaderNode::integer).orElse(DEFAULT_TIMEOUT_SECONDS),
                root.find("services").map(HeaderNode::texts).orElse(List.of()),
                root.find("tests").map(HeaderReader::tests).orElse(List.of()),
                root.find("view")
                        .map(new ViewReader(root.get("columns").map().keySet())::read)
                        .orElse(List.of()));
    }

    private static String oneLine(HeaderNode node) {
        if (node.text().contains("\n")) {
            throw node.bad("expected one line; other tools read no more than that");
        }
        return node.text();
    }

    private static int version(HeaderNode node) {
        if (node.integer() < 1) {
            throw node.bad("expected 1 or more, got " + node.integer());
        }
        return node.integer();
    }

    private static String noEvidence(HeaderNode node) {
        Matcher reason = NO_EVIDENCE.matcher(node.text());
        if (!reason.matches()) {
            throw node.bad("expected 'none (the reason)', got '" + node.text() + "'");
        }
        return reason.group(1);
    }

    private static <T> Map<String, T> all(Optional<HeaderNode> node, Function<HeaderNode, T> maker) {
        Map<String, T> made = new LinkedHashMap<>();
        node.ifPresent(given -> given.map().forEach((name, value) -> made.put(name, value.make(maker))));
        return made;
    }

    private static Parameter parameter(HeaderNode node) {
        node.only("type", "label", "required", "multiple", "class", "suggest", "maxLength", "min", "max", "values");
        boolean status = node.get("type").text().equals(STATUS);
        return new Parameter(
                status ? ValueType.ENUM : node.get("type").oneOf(ValueType.values(), ValueType::word),
                node.get("label").text(),
                node.find("required").map(HeaderNode::flag).orElse(false),
                node.find("multiple").map(HeaderNode::flag).orElse(false),
                node.find("class").map(HeaderNode::text),
                node.find("suggest").map(HeaderNode::text),
                node.find("maxLength").map(HeaderNode::integer),
                node.find("min").map(HeaderNode::decimal),
                node.find("max").map(HeaderNode::decimal),
                node.find("values").map(HeaderNode::texts).orElse(status ? STATUSES : List.of()));
    }

    private static Column column(HeaderNode node) {
        node.only("type", "label", "role");
        return new Column(
                node.get("type").oneOf(ValueType.values(), ValueType::word),
                node.get("label").text(),
                node.find("role").map(HeaderReader::evidence).orElse(false));
    }

    private static boolean evidence(HeaderNode role) {
        if (!role.text().equals("evidence")) {
            throw role.bad("the only role is 'evidence', got '" + role.text() + "'");
        }
        return true;
    }

    private static List<QueryTest> tests(HeaderNode node) {
        return node.list().stream().map(test -> test.make(HeaderReader::test)).toList();
    }

    private static QueryTest test(HeaderNode node) {
        node.only("name", "data", "services", "with", "expect");
        return new QueryTest(
                node.get("name").text(),
                node.get("data").text(),
                all(node.find("services"), HeaderNode::text),
                all(node.find("with"), HeaderNode::textOrTexts),
                node.get("expect").make(HeaderReader::expectation));
    }

    private static Expectation expectation(HeaderNode node) {
        node.only("rows", "minRows", "maxRows", "contains", "absent", "ordered", "error");
        return new Expectation(
                node.find("rows").map(HeaderNode::integer),
                node.find("minRows").map(HeaderNode::integer),
                node.find("maxRows").map(HeaderNode::integer),
                rows(node.find("contains")),
                rows(node.find("absent")),
                node.find("ordered").map(HeaderNode::flag).orElse(false),
                node.find("error").map(word -> word.oneOf(BadParameter.Reason.values(), BadParameter.Reason::word)));
    }

    private static List<Map<String, Optional<String>>> rows(Optional<HeaderNode> node) {
        return node.map(HeaderNode::list).orElse(List.of()).stream()
                .map(row -> all(Optional.of(row), HeaderNode::textOrNull))
                .toList();
    }
}
