package attest.server.exchange;

import attest.server.query.ParameterBlocks;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** A query of elsewhere with what is known of it; all else that a header needs is guessed, and told. */
record Draft(String name, List<String> tags, String summary, String description, String body) {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    /** The parsed body. */
    static Query parse(String body) {
        try {
            Query query = QueryFactory.create(body, Syntax.syntaxSPARQL_11);
            if (query.isSelectType()) {
                return query;
            }
            throw new IllegalArgumentException(
                    "expected a SELECT, got " + query.queryType() + "; only rows can be saved");
        } catch (QueryException wrong) {
            throw new IllegalArgumentException("expected SPARQL 1.1: " + wrong.getMessage(), wrong);
        }
    }

    Imported imported(List<String> more) {
        Query query = parse(body);
        List<String> told = new ArrayList<>(more);
        told.add("types of the columns are guessed: correct them");
        told.add("no column is known to name claims: give one 'role: evidence' in place of 'evidence'");
        told.add("there is no test: write one that you counted by hand");
        return new Imported(slug(name), header(query) + body.strip() + "\n", told);
    }

    private String header(Query query) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("tags", tags.isEmpty() ? List.of("imported") : tags);
        header.put("summary", oneLine(summary.isBlank() ? name : summary));
        header.put(
                "description", oneLine(description.isBlank() ? "Imported; say here how to read a row." : description));
        header.put("version", 1);
        Map<String, Object> params = params(query);
        if (!params.isEmpty()) {
            header.put("params", params);
        }
        Map<String, Object> columns = new LinkedHashMap<>();
        query.getResultVars().forEach(column -> columns.put(column, Map.of("type", "string", "label", column)));
        header.put("columns", columns);
        header.put("key", query.getResultVars());
        header.put("evidence", "none (imported)");
        return "#+ " + written(header).strip().replace("\n", "\n#+ ") + "\n";
    }

    private static String written(Map<String, Object> header) {
        try {
            return YAML.writeValueAsString(header);
        } catch (JsonProcessingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static Map<String, Object> params(Query query) {
        Map<String, Object> params = new LinkedHashMap<>();
        ParameterBlocks.in(query).stream()
                .filter(block ->
                        ParameterBlocks.isParameterName(block.variable().getVarName()))
                .forEach(block -> {
                    String name = block.variable().getVarName();
                    Map<String, Object> about = new LinkedHashMap<>();
                    about.put(
                            "type",
                            block.rows().stream()
                                    .filter(row -> !row.isEmpty())
                                    .map(row -> type(row.get(block.variable())))
                                    .findFirst()
                                    .orElse("string"));
                    about.put("label", name.substring(1));
                    params.putIfAbsent(name, about);
                });
        return params;
    }

    private static String type(Node value) {
        if (value.isURI()) {
            return "iri";
        }
        String datatype = value.getLiteralDatatypeURI();
        List<String> known = List.of("integer", "decimal", "boolean", "date");
        return known.stream()
                .filter(type -> datatype.equals(XSD + type))
                .findFirst()
                .orElse("string");
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }

    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "imported" : slug;
    }
}
