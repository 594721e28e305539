package attest.server.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way to draw the rows, beside the table that always holds the same.
 *
 * @param kind how they are drawn
 * @param first whether a page shows it at first
 * @param columns which column gives which part of the drawing
 * @param edges for a graph: pairs of columns whose values are joined by a line
 */
public record View(Kind kind, boolean first, Map<String, String> columns, List<Edge> edges) {
    public View {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        edges = List.copyOf(edges);
    }

    /** Two columns of a row that belong together. */
    public record Edge(String from, String to) {}

    /** The drawings there are. */
    public enum Kind {
        /** Spans of time in lanes; {@code surelyFrom} and {@code surelyTo} bound what is certain. */
        TIMELINE,
        /** A number for each row; {@code least} and {@code most} are what its words allow. */
        BARS,
        /** Names joined by lines. */
        GRAPH,
        /** Points by degrees of latitude and longitude. */
        MAP;

        /** The word for it in a header. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a header can name a column for. */
        String[] parts() {
            return switch (this) {
                case TIMELINE -> new String[] {"start", "end", "lane", "label", "surelyFrom", "surelyTo"};
                case BARS -> new String[] {"label", "value", "least", "most"};
                case GRAPH -> new String[] {"edges"};
                case MAP -> new String[] {"lat", "long", "label"};
            };
        }
    }
}
