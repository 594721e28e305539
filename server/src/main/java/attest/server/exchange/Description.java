package attest.server.exchange;

import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to know of a saved query, as a tree for JSON. */
public final class Description {
    private Description() {}

    /** In short, for a list. */
    public static Map<String, Object> brief(SavedQuery query) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("id", query.id());
        brief.put("summary", query.header().summary());
        brief.put("description", query.header().description());
        brief.put("tags", query.header().tags());
        brief.put("version", query.header().version());
        brief.put("sha256", query.sha256());
        brief.put("parameters", List.copyOf(query.header().params().keySet()));
        brief.put("href", "/api/queries/" + query.id());
        return brief;
    }

    /** In full, with code for the address. */
    public static Map<String, Object> full(SavedQuery query, Address address, String licence) {
        Map<String, Object> full = new LinkedHashMap<>(brief(query));
        full.put("parameters", parameters(query));
        full.put("parametersSchema", Schemas.of(query));
        full.put("columns", columns(query));
        full.put("key", query.header().key());
        query.header().noEvidence().ifPresent(reason -> full.put("noEvidence", reason));
        full.put("timeoutSeconds", query.header().timeout());
        full.put(
                "tests",
                query.header().tests().stream().map(test -> test.name()).toList());
        full.put("license", licence);
        full.put("snippets", Snippets.of(address));
        return full;
    }

    private static List<Map<String, Object>> parameters(SavedQuery query) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        query.header().params().forEach((name, about) -> {
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", name);
            parameter.put("label", about.label());
            parameter.put("type", about.type().word());
            parameter.put("required", about.required());
            parameter.put("multiple", about.multiple());
            parameter.put("default", Defaults.written(query, name));
            about.entityClass().ifPresent(wanted -> parameter.put("class", wanted));
            about.suggest().ifPresent(other -> parameter.put("suggest", "/api/queries/" + other));
            parameters.add(parameter);
        });
        return parameters;
    }

    private static List<Map<String, Object>> columns(SavedQuery query) {
        List<Map<String, Object>> columns = new ArrayList<>();
        query.header().columns().forEach((name, about) -> {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", name);
            column.put("label", about.label());
            column.put("type", about.type().word());
            column.put("evidence", about.evidence());
            columns.add(column);
        });
        return columns;
    }
}
