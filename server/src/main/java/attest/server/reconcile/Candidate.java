package attest.server.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A thing that a row may mean.
 *
 * @param spelling by which a source or it itself was found; empty where it was found by sound or identifier
 * @param name how alike the names are, from 0 to 1
 * @param evidence how well each property fits that the row gives and the graph has
 * @param score of all together, from 0 to 100
 */
record Candidate(Node thing, Type type, String spelling, double name, Map<String, Double> evidence, double score) {
    private static final double PROPERTY = 0.4;
    /** Where the graph has no value: neither for nor against. */
    private static final double SILENT = 0.5;

    /** Weighs the name with the other properties that the row gives. */
    static Candidate of(Node thing, Type type, String spelling, double name, Map<String, Double> evidence, int given) {
        double silent = SILENT * (given - evidence.size());
        double fits =
                evidence.values().stream().mapToDouble(Double::doubleValue).sum() + silent;
        double score = (name + PROPERTY * fits) / (1 + PROPERTY * given);
        return new Candidate(thing, type, spelling, name, evidence, Math.round(1000 * score) / 10.0);
    }

    /** Whether a property that the row gives is that of the thing. */
    boolean confirmed() {
        return evidence.values().stream().anyMatch(fit -> fit >= Candidates.SAME);
    }

    /** Whether the row gives the item to which the thing is linked. */
    boolean isItem() {
        return evidence.getOrDefault(WikidataId.ID, 0.0) == 1;
    }

    boolean contradicted() {
        return evidence.values().stream().anyMatch(fit -> fit < SILENT);
    }

    Map<String, Object> tree(Look look, boolean match) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", Identifier.of(thing).orElseThrow());
        tree.put("name", look.facts().label(thing));
        tree.put("description", look.description(thing, type));
        tree.put("type", List.of(type.tree()));
        tree.put("score", score);
        tree.put("features", features());
        tree.put("match", match);
        return tree;
    }

    private List<Map<String, Object>> features() {
        List<Map<String, Object>> features = new ArrayList<>();
        features.add(feature("name", name));
        evidence.forEach((property, fit) -> features.add(feature(property, fit)));
        return features;
    }

    private static Map<String, Object> feature(String id, double value) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("id", id);
        feature.put("value", Math.round(1000 * value) / 1000.0);
        return feature;
    }
}
