package attest.server.gallery;

import attest.server.ask.Asked;
import attest.server.page.Ref;
import attest.server.query.Answer;
import attest.server.query.View;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What the scripts of a page draw, as JSON: the views of the header, and of the rows of the page what they need.
 *
 * @param views the views
 * @param rows cells by column, and whether others contest what the row rests on
 */
public record Drawings(String views, String rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<View.Kind, String> LABELS = Map.of(
            View.Kind.TIMELINE, "Timeline", View.Kind.BARS, "Figures", View.Kind.GRAPH, "Graph", View.Kind.MAP, "Map");

    /** Empty when the header declares no view, or there is nothing to draw. */
    static Optional<Drawings> of(Asked asked, Rows rows) {
        List<View> views = asked.query().header().views();
        if (views.isEmpty() || asked.answer().rows().isEmpty()) {
            return Optional.empty();
        }
        Set<String> columns = new LinkedHashSet<>();
        views.forEach(view -> {
            columns.addAll(view.columns().values());
            view.edges().forEach(edge -> columns.addAll(List.of(edge.from(), edge.to())));
        });
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (Binding row : asked.answer().rows()) {
            drawn.add(Map.of(
                    "cells", cells(asked.answer(), row, columns, rows),
                    "contested", rows.contested(row).isPresent()));
        }
        return Optional.of(new Drawings(json(views.stream().map(Drawings::view).toList()), json(drawn)));
    }

    private static Map<String, Object> view(View view) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("kind", view.kind().word());
        made.put("label", LABELS.get(view.kind()));
        made.put("first", view.first());
        made.put("columns", view.columns());
        made.put(
                "edges",
                view.edges().stream()
                        .map(edge -> List.of(edge.from(), edge.to()))
                        .toList());
        return made;
    }

    private static Map<String, Object> cells(Answer answer, Binding row, Set<String> columns, Rows rows) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String column : columns) {
            answer.cell(row, column).ifPresent(value -> cells.put(column, cell(value, rows.words(value))));
        }
        return cells;
    }

    private static Map<String, String> cell(Node value, Ref words) {
        Map<String, String> cell = new LinkedHashMap<>();
        cell.put("value", value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
        cell.put("label", words.label());
        words.href().ifPresent(href -> cell.put("href", href));
        return cell;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
