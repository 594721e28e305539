package attest.server.reconcile;

import attest.linker.name.ParsedName;
import attest.server.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What the corpus's authority or the source itself states: no claim, and no dispute.
 *
 * @param predicate whose objects are the values
 * @param value their class, where all are things of ours
 */
record Curated(String id, String name, Node predicate, Set<Type> types, Optional<Type> value) implements Property {
    @Override
    public String description() {
        return "As the authority file of the corpus or the description of the source has it.";
    }

    @Override
    public Optional<Type> valueType() {
        return value;
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return look.facts().all(thing, predicate).stream()
                .map(node -> value(look, node))
                .toList();
    }

    private static Value value(Look look, Node node) {
        String label = look.facts().label(node);
        return Identifier.of(node)
                .filter(id -> Type.ofThing(node).isPresent())
                .map(id -> (Value) new Value.Thing(id, label))
                .orElseGet(() -> new Value.Text(label));
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(look.facts().all(thing, predicate), wanted, (node, given) -> fit(look, node, given));
    }

    private static double fit(Look look, Node node, Wanted given) {
        return node.isURI() ? Fit.thing(look, node, given) : Fit.names(List.of(ParsedName.of(Facts.text(node))), given);
    }
}
