package attest.server.query;

import attest.server.query.View.Edge;
import attest.server.query.View.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands under {@code view:} in a header. */
record ViewReader(Set<String> columns) {
    private static final String FIRST = "default";

    List<View> read(HeaderNode node) {
        node.only("default", "timeline", "bars", "graph", "map");
        Optional<Kind> first = node.find(FIRST).map(word -> word.oneOf(Kind.values(), Kind::word));
        List<View> views = new ArrayList<>();
        node.map().forEach((word, parts) -> {
            if (!word.equals(FIRST)) {
                Kind kind = Kind.valueOf(word.toUpperCase(Locale.ROOT));
                views.add(view(kind, first.filter(kind::equals).isPresent(), parts));
            }
        });
        if (first.isPresent() && views.stream().noneMatch(View::first)) {
            throw node.get(FIRST).bad("the view '" + first.get().word() + "' is not described here");
        }
        return views;
    }

    private View view(Kind kind, boolean first, HeaderNode parts) {
        parts.only(kind.parts());
        Map<String, String> named = new LinkedHashMap<>();
        parts.map().forEach((part, column) -> {
            if (kind != Kind.GRAPH) {
                named.put(part, column(column));
            }
        });
        return new View(kind, first, named, kind == Kind.GRAPH ? edges(parts.get("edges")) : List.of());
    }

    private List<Edge> edges(HeaderNode pairs) {
        return pairs.list().stream().map(this::edge).toList();
    }

    private Edge edge(HeaderNode pair) {
        List<HeaderNode> ends = pair.list();
        if (ends.size() != 2) {
            throw pair.bad("expected two columns, got " + ends.size());
        }
        return new Edge(column(ends.get(0)), column(ends.get(1)));
    }

    private String column(HeaderNode node) {
        if (!columns.contains(node.text())) {
            throw node.bad("expected a column, got '" + node.text() + "'; there is " + String.join(", ", columns));
        }
        return node.text();
    }
}
