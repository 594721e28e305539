package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of answer is valid: by the shapes in src/test/resources/reconciliation, and by the official schemas where they are given. */
class ReconcileSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OURS = Path.of("src/test/resources/reconciliation/answers.json");
    private static final String OFFICIAL = "attest.reconciliation.schemas";

    private static Reconciling service;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        service = new Reconciling(data, Limits.standard());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private record Answer(String ours, String official, JsonNode json) {}

    private static List<Answer> answers() {
        return List.of(
                new Answer("manifest", "manifest", service.get("/reconcile")),
                new Answer("result-batch", "reconciliation-result-batch", batch()),
                new Answer(
                        "result-batch",
                        "reconciliation-result-batch",
                        service.get("/reconcile?queries=" + Served.encode("{\"q\": {\"query\": \"Lind\"}}"))),
                new Answer("entities", "suggest-entities-response", suggested("entity?prefix=ke")),
                new Answer("types", "suggest-types-response", suggested("type?prefix=")),
                new Answer("properties", "suggest-properties-response", suggested("property?prefix=")),
                new Answer("extension", "data-extension-response", extension()));
    }

    private static JsonNode suggested(String address) {
        JsonNode answer = service.get("/reconcile/suggest/" + address);
        assertThat(answer.path("result")).as(address).isNotEmpty();
        return answer;
    }

    private static JsonNode batch() {
        JsonNode batch = Reconciling.read(
                service.post(
                        "queries",
                        """
                {"a": {"query": "Tessa Moorland", "type": "Person"}, "b": {"query": "harbour"}, "c": {"query": "none such"},
                 "d": {"query": "Mara Lind", "properties": [{"pid": "heldOffice", "v": "minister"}]}, "e": {"limit": 1}}
                """));
        assertThat(batch.path("a").path("result")).hasSizeGreaterThan(1);
        return batch;
    }

    private static JsonNode extension() {
        String properties = service.get("/reconcile/properties").path("properties").findValuesAsText("id").stream()
                .map("{\"id\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", "));
        JsonNode extension = Reconciling.read(service.post(
                "extend",
                "{\"ids\": [\"person/mara-lind\", \"event/mole-fire\", \"event/harbour-strike\", \"office/health-minister\","
                        + " \"place/kessary\", \"person/nobody\"], \"properties\": [" + properties + "]}"));
        assertThat(extension.findValues("date")).isNotEmpty();
        return extension;
    }

    @Test
    void every_answer_has_the_shape_that_the_specification_gives() throws IOException {
        JsonNode shapes = JSON.readTree(Files.readString(OURS));
        for (Answer answer : answers()) {
            assertThat(shape(shapes, answer.ours()).validate(answer.json()))
                    .as(answer.ours())
                    .isEmpty();
        }
        assertThat(shape(shapes, "proposal").validate(service.get("/reconcile/properties?type=Person&limit=3")))
                .isEmpty();
    }

    @Test
    void the_shapes_do_find_faults() throws IOException {
        JsonNode shapes = JSON.readTree(Files.readString(OURS));
        for (String name : List.of("manifest", "entities", "types", "properties", "extension", "proposal")) {
            assertThat(shape(shapes, name).validate(JSON.readTree("{}")))
                    .as(name)
                    .isNotEmpty();
        }
        String year = "{\"meta\": [], \"rows\": {\"a\": {\"when\": [{\"date\": \"1902\"}]}}}";
        assertThat(shape(shapes, "extension").validate(JSON.readTree(year))).isNotEmpty();
        assertThat(shape(shapes, "result-batch").validate(JSON.readTree("{\"q\": {}}")))
                .isNotEmpty();
    }

    private static JsonSchema shape(JsonNode shapes, String name) {
        ObjectNode schema = shapes.deepCopy();
        schema.put("$ref", "#/$defs/" + name);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }

    @Test
    @EnabledIfSystemProperty(named = OFFICIAL, matches = ".+")
    void the_official_schemas_accept_every_answer() throws IOException {
        Map<String, JsonSchema> schemas = new LinkedHashMap<>();
        for (Answer answer : answers()) {
            schemas.computeIfAbsent(answer.official(), ReconcileSchemasTest::official);
            assertThat(schemas.get(answer.official()).validate(answer.json()))
                    .as(answer.official())
                    .isEmpty();
        }
    }

    /** The schema without the words for a meta-schema that has no version, and with Swagger's reference and the type's file replaced. */
    private static JsonSchema official(String name) {
        try {
            Path folder = Path.of(System.getProperty(OFFICIAL));
            ObjectNode type = (ObjectNode) JSON.readTree(Files.readString(folder.resolve("type.json")));
            type.remove("$id");
            type.withObject("properties").remove("broader"); // refers to itself, and is not given
            ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(folder.resolve(name + ".json"))
                    .replace("{ \"$ref\": \"type.json\" }", type.toString())
                    .replace("\"$ref\": \"http://swagger.io/v2/schema.json", "\"$comment\": \""));
            schema.remove(List.of("$schema", "$id"));
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
