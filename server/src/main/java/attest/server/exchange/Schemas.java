package attest.server.exchange;

import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters as JSON Schema 2020-12. */
final class Schemas {
    private static final String EDTF = "^(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.)(/(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.))?$";

    private Schemas() {}

    /** Of all parameters together, as one object. */
    static Map<String, Object> of(SavedQuery query) {
        Map<String, Object> properties = new LinkedHashMap<>();
        query.header().params().forEach((name, about) -> properties.put(name, of(query, name, about)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required(query));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static List<String> required(SavedQuery query) {
        return query.header().params().entrySet().stream()
                .filter(parameter -> parameter.getValue().required())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of one parameter: one value, or a list where it takes several. */
    static Map<String, Object> of(SavedQuery query, String name, Parameter about) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<String> defaults = about.required() ? List.of() : Defaults.written(query, name);
        if (about.multiple()) {
            schema.put("type", "array");
            schema.put("items", single(about));
            schema.put("minItems", 1);
        } else {
            schema.putAll(single(about));
        }
        if (!defaults.isEmpty()) {
            schema.put("default", about.multiple() ? defaults : typed(about, defaults.get(0)));
        }
        return schema;
    }

    private static Map<String, Object> single(Parameter about) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (about.type()) {
            case IRI -> {
                schema.put("type", "string");
                schema.put("description", "an http, https or urn IRI, or a short name by the prefixes of the query");
            }
            case STRING -> {
                schema.put("type", "string");
                schema.put("maxLength", about.maxLength().orElse(1_000));
            }
            case INTEGER, DECIMAL -> {
                schema.put("type", about.type().word().equals("integer") ? "integer" : "number");
                about.min().ifPresent(min -> schema.put("minimum", min));
                about.max().ifPresent(max -> schema.put("maximum", max));
            }
            case BOOLEAN -> schema.put("type", "boolean");
            case DATE -> {
                schema.put("type", "string");
                schema.put("format", "date");
            }
            case EDTF -> {
                schema.put("type", "string");
                schema.put("pattern", EDTF);
            }
            case ENUM -> {
                schema.put("type", "string");
                schema.put("enum", about.values());
            }
        }
        return schema;
    }

    /** A value as JSON has it: numbers and booleans are no strings there. */
    static Object typed(Parameter about, String value) {
        return switch (about.type()) {
            case INTEGER, DECIMAL -> new BigDecimal(value);
            case BOOLEAN -> Boolean.valueOf(value);
            default -> value;
        };
    }
}
