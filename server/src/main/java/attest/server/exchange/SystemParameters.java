package attest.server.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that every saved query takes over HTTP, as OpenAPI has them. */
final class SystemParameters {
    private static final List<String> FORMATS = List.of("csv", "tsv", "json", "xlsx", "ttl");

    /** By name, in the order of a document. */
    static final Map<String, Object> ALL = all();

    private SystemParameters() {}

    private static Map<String, Object> all() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> all = new LinkedHashMap<>();
        add(
                all,
                "_without",
                "IRIs of sources, families, affiliations and merges to leave out",
                OpenApi.fields("type", "array", "items", text));
        add(
                all,
                "_review",
                "Which claims count",
                OpenApi.fields("type", "string", "enum", List.of("all", "unreviewed", "accepted")));
        add(all, "_data", "A data version, or its first digits", text);
        add(all, "_format", "In place of the Accept header", OpenApi.fields("type", "string", "enum", FORMATS));
        add(all, "_bom", "1: CSV begins with a byte order mark, for spreadsheets", flag());
        add(
                all,
                "_page",
                "From 1; without it and _size all rows come",
                OpenApi.fields("type", "integer", "minimum", 1));
        add(all, "_size", "Rows on a page", OpenApi.fields("type", "integer", "minimum", 1, "maximum", 1_000));
        add(all, "_count", "1: the Link header names the last page too", flag());
        return all;
    }

    private static Map<String, Object> flag() {
        return OpenApi.fields("type", "string", "enum", List.of("0", "1"));
    }

    private static void add(Map<String, Object> all, String name, String description, Map<String, Object> schema) {
        all.put(name, OpenApi.fields("name", name, "in", "query", "description", description, "schema", schema));
    }
}
