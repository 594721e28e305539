package attest.server.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A property of things that a table can give, to tell them apart, or ask for. */
interface Property {
    String id();

    String name();

    /** A sentence that says what its values are and who vouches for them. */
    String description();

    /** The classes whose things can have it. */
    Set<Type> types();

    /** The class of its values, where they are things of ours. */
    default Optional<Type> valueType() {
        return Optional.empty();
    }

    /** The values that a thing has, in an order that never changes. */
    List<Value> values(Look look, Node thing);

    /**
     * How well the values of a thing fit those that are wanted, from 0 to 1.
     *
     * @return nothing where the graph has no value: its silence speaks neither for nor against
     */
    OptionalDouble fit(Look look, Node thing, List<Wanted> wanted);

    default Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id());
        tree.put("name", name());
        return tree;
    }
}
