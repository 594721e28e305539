package attest.server.exchange;

import attest.server.query.SavedQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A saved query with its values as a Jupyter notebook (nbformat 4.5): it loads the pinned answer and says how to cite it. */
public final class Notebook {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final List<Map<String, Object>> cells = new ArrayList<>();

    private Notebook() {}

    /**
     * The file.
     *
     * @param pinned address of the answer, with query file and data version
     * @param citation how to cite it, in one line
     */
    public static String of(SavedQuery query, Address pinned, String citation) {
        Notebook notebook = new Notebook();
        notebook.words("# " + query.header().summary() + "\n\n" + query.header().description());
        notebook.code("%pip install --quiet pandas");
        notebook.code("parameters = [\n" + parameters(pinned) + "\n]");
        notebook.code(
                """
                from urllib.parse import urlencode

                import pandas as pd

                address = %s
                rows = pd.read_csv(address + "?" + urlencode(parameters))"""
                        .formatted(Quoted.json(pinned.bare())));
        notebook.code("rows");
        notebook.words("## Cite\n\n" + citation);
        return notebook.text();
    }

    private static String parameters(Address pinned) {
        return pinned.with("_format", "csv").parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> "    (%s, %s),".formatted(Quoted.json(parameter.getKey()), Quoted.json(value))))
                .collect(Collectors.joining("\n"));
    }

    private void words(String markdown) {
        cells.add(cell("markdown", markdown));
    }

    private void code(String python) {
        Map<String, Object> cell = cell("code", python);
        cell.put("execution_count", null);
        cell.put("outputs", List.of());
        cells.add(cell);
    }

    private Map<String, Object> cell(String type, String source) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("cell_type", type);
        cell.put("id", "cell-" + (cells.size() + 1));
        cell.put("metadata", Map.of());
        cell.put("source", source);
        return cell;
    }

    private String text() {
        Map<String, Object> notebook = new LinkedHashMap<>();
        notebook.put("cells", cells);
        notebook.put("metadata", Map.of("language_info", Map.of("name", "python")));
        notebook.put("nbformat", 4);
        notebook.put("nbformat_minor", 5);
        try {
            return JSON.writeValueAsString(notebook) + "\n";
        } catch (JsonProcessingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
