package attest.server.reconcile;

import attest.server.guard.Refusal;
import attest.server.search.Hit;
import attest.server.search.Search;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Suggestions while somebody types.
 *
 * @param prefix as typed so far
 * @param skip so many were shown before
 */
record Suggestion(String prefix, int skip) {
    private static final int SHOWN = 10;
    private static final int FURTHEST = 500;

    Map<String, Object> entities(Look look, String type) {
        List<String> kinds = type.isEmpty() ? Search.THINGS : List.of(type(type).kind());
        int most = Math.min(skip, FURTHEST) + SHOWN;
        Stream<Node> named = look.known(prefix).stream();
        Stream<Node> found = Search.things(look.data(), prefix, kinds, most).stream()
                .map(Hit::iri)
                .map(NodeFactory::createURI);
        return result(Stream.concat(named, found).distinct().map(thing -> entity(look, thing)));
    }

    private static Map<String, Object> entity(Look look, Node thing) {
        Type type = Type.ofThing(thing).orElseThrow();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", Identifier.of(thing).orElseThrow());
        tree.put("name", look.facts().label(thing));
        tree.put("description", look.description(thing, type));
        tree.put("notable", List.of(type.tree()));
        return tree;
    }

    Map<String, Object> types() {
        return result(Arrays.stream(Type.values())
                .filter(type -> begins(type.kind()) || Type.of(prefix).equals(Optional.of(type)))
                .map(Type::tree));
    }

    Map<String, Object> properties(Look look) {
        return result(look.properties().all().stream()
                .filter(property -> begins(property.name()) || begins(property.id()))
                .map(Suggestion::property));
    }

    private static Map<String, Object> property(Property property) {
        Map<String, Object> tree = property.tree();
        tree.put("description", property.description());
        return tree;
    }

    /** Whether it, or a word in it, begins with what was typed. */
    private boolean begins(String name) {
        String typed = prefix.strip().toLowerCase(Locale.ROOT);
        String text = name.toLowerCase(Locale.ROOT);
        return text.startsWith(typed) || text.contains(" " + typed);
    }

    private Map<String, Object> result(Stream<Map<String, Object>> all) {
        return Map.of("result", all.skip(skip).limit(SHOWN).toList());
    }

    /** The class that a parameter names. */
    static Type type(String given) {
        return Type.of(given)
                .orElseThrow(() -> Refusal.badRequest(
                        "Parameter not understood", "type: expected one of %s, got %s.".formatted(Type.all(), given)));
    }
}
