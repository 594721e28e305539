package attest.server.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What one row asks.
 *
 * @param name empty where only properties are given
 * @param types the classes to which the thing may belong; all where the row says nothing
 * @param limit of candidates
 * @param properties each at most once
 */
record Asked(String name, Set<Type> types, int limit, List<Given> properties) {
    /** A property with the values that the row gives for it; any of them may fit. */
    record Given(Property property, List<Wanted> values) {}

    Asked {
        properties = List.copyOf(properties);
    }
}
