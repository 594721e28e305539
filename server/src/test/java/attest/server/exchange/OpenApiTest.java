package attest.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.query.QueryCatalog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path QUERIES = Path.of(System.getProperty("attest.root"), "queries");
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Test
    void the_document_of_all_saved_queries_is_valid_openapi() throws IOException {
        JsonSchema openapi = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RESOURCES.resolve("openapi/3.1.json")));
        JsonNode document = tree(QUERIES);

        assertThat(openapi.validate(document)).isEmpty();
        assertThat(openapi.validate(new ObjectMapper().readTree("{\"openapi\": \"3.1.0\"}")))
                .as("the validator does find faults")
                .isNotEmpty();
    }

    @Test
    void every_schema_of_a_parameter_is_a_json_schema_and_holds_its_examples() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        int examples = 0;
        for (JsonNode parameter : tree(QUERIES).findParents("examples")) {
            JsonSchema schema = factory.getSchema(parameter.get("schema"));
            for (JsonNode example : parameter.get("examples")) {
                assertThat(schema.validate(example.get("value")))
                        .as("%s: %s", parameter, example)
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(20);
    }

    @Test
    void operation_ids_are_names_and_differ() throws IOException {
        List<String> ids = tree(QUERIES).findValuesAsText("operationId");
        Set<String> different = new TreeSet<>(ids);

        assertThat(different).hasSameSizeAs(ids).contains("offices__holders_on_day");
        assertThat(ids).allMatch(id -> id.matches("[a-z_][a-z0-9_]*"));
    }

    @Test
    void the_same_catalogue_gives_the_same_bytes() throws IOException {
        String document = OpenApi.of(QueryCatalog.open(RESOURCES.resolve("attest/server/api/demo")), LICENCE);

        assertThat(document).isEqualTo(Files.readString(RESOURCES.resolve("attest/server/exchange/openapi.json")));
    }

    private static JsonNode tree(Path queries) throws IOException {
        return new ObjectMapper().readTree(OpenApi.of(QueryCatalog.open(queries), LICENCE));
    }
}
