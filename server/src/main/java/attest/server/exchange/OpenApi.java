package attest.server.exchange;

import attest.server.query.Column;
import attest.server.query.Parameter;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue as an OpenAPI 3.1 document: a path for each query. The same catalogue gives the same bytes. */
public final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String PROBLEM = "application/problem+json";

    private OpenApi() {}

    /**
     * Writes the document.
     *
     * @param licence IRI of the licence of answers
     */
    public static String of(QueryCatalog catalog, String licence) {
        Map<String, Object> paths = new LinkedHashMap<>();
        catalog.queries().forEach(query -> paths.put("/api/queries/" + query.id(), Map.of("get", operation(query))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(licence));
        document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        document.put("components", components());
        try {
            return JSON.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static Map<String, Object> info(String licence) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Attest: saved queries");
        info.put("description", "Who says what about persons, offices and events, in which words, in which source.");
        info.put("version", "1");
        info.put("license", fields("name", "Licence of the answers", "url", licence));
        return info;
    }

    private static Map<String, Object> operation(SavedQuery query) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", operationId(query.id()));
        operation.put("summary", query.header().summary());
        operation.put("description", query.header().description());
        operation.put("tags", query.header().tags());
        operation.put("parameters", parameters(query));
        operation.put("responses", responses(query));
        operation.put("x-version", query.header().version());
        operation.put("x-sha256", query.sha256());
        return operation;
    }

    /** The id as a name that programming languages take; two ids never have the same. */
    private static String operationId(String id) {
        return id.replace("/", "__").replace('-', '_');
    }

    private static List<Object> parameters(SavedQuery query) {
        List<Object> parameters = new ArrayList<>();
        query.header().params().forEach((name, about) -> parameters.add(parameter(query, name, about)));
        SystemParameters.ALL.keySet().forEach(name -> parameters.add(reference("parameters", name)));
        return parameters;
    }

    private static Map<String, Object> parameter(SavedQuery query, String name, Parameter about) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("description", about.label());
        parameter.put("required", about.required());
        parameter.put("schema", Schemas.of(query, name, about));
        Map<String, Object> examples = examples(query, name, about);
        if (!examples.isEmpty()) {
            parameter.put("examples", examples);
        }
        return parameter;
    }

    /** Values that the query's own tests give; those of tests that expect an error are none. */
    private static Map<String, Object> examples(SavedQuery query, String name, Parameter about) {
        Map<String, Object> examples = new LinkedHashMap<>();
        query.header().tests().stream()
                .filter(test -> test.expect().error().isEmpty() && test.with().containsKey(name))
                .forEach(test -> {
                    List<Object> values = test.with().get(name).stream()
                            .map(value -> Schemas.typed(about, value))
                            .toList();
                    String key = "test" + (examples.size() + 1);
                    examples.put(
                            key, fields("summary", test.name(), "value", about.multiple() ? values : values.get(0)));
                });
        return examples;
    }

    private static Map<String, Object> responses(SavedQuery query) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/sparql-results+json", Map.of("schema", results(query)));
        for (String type : List.of(
                "text/csv",
                "text/tab-separated-values",
                "text/turtle",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
            content.put(type, Map.of());
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", fields("description", "The rows", "content", content));
        responses.put("304", Map.of("description", "The client holds this answer"));
        for (String status : List.of("400", "404", "406", "422", "503")) {
            responses.put(status, reference("responses", "Problem"));
        }
        return responses;
    }

    private static Map<String, Object> results(SavedQuery query) {
        Map<String, Object> columns = new LinkedHashMap<>();
        query.header().columns().forEach((name, about) -> columns.put(name, column(about)));
        Map<String, Object> row = fields("type", "object", "properties", columns, "additionalProperties", false);
        Map<String, Object> bindings = fields("type", "array", "items", row);
        Map<String, Object> results =
                fields("type", "object", "properties", Map.of("bindings", bindings), "required", List.of("bindings"));
        return fields(
                "type",
                "object",
                "properties",
                fields("head", Map.of("type", "object"), "results", results),
                "required",
                List.of("head", "results"));
    }

    private static Map<String, Object> column(Column about) {
        Map<String, Object> column = reference("schemas", "Term");
        column.put(
                "description", about.label() + " (" + about.type().word() + (about.evidence() ? ", evidence)" : ")"));
        return column;
    }

    private static Map<String, Object> components() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> term = fields(
                "type",
                "object",
                "description",
                "An RDF term, as in SPARQL 1.1 Query Results JSON",
                "properties",
                fields(
                        "type",
                        fields("type", "string", "enum", List.of("uri", "literal")),
                        "value",
                        text,
                        "datatype",
                        text,
                        "xml:lang",
                        text),
                "required",
                List.of("type", "value"));
        Map<String, Object> problem = fields(
                "type",
                "object",
                "description",
                "RFC 9457; a parameter that does not fit is named",
                "properties",
                fields(
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        text,
                        "parameter",
                        text,
                        "expected",
                        Map.of(),
                        "got",
                        Map.of()),
                "required",
                List.of("title", "status"));
        Map<String, Object> refused = fields(
                "description",
                "Not answered, and why",
                "content",
                Map.of(PROBLEM, Map.of("schema", reference("schemas", "Problem"))));
        return fields(
                "schemas",
                fields("Term", term, "Problem", problem),
                "parameters",
                SystemParameters.ALL,
                "responses",
                Map.of("Problem", refused));
    }

    private static Map<String, Object> reference(String kind, String name) {
        return fields("$ref", "#/components/" + kind + "/" + name);
    }

    /** Names and values in turn, in this order. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
