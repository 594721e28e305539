package attest.server.reconcile;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;

/** When an event was, as curated, or when a source was published. A date that is no single day goes out as words. */
record When() implements Property {
    @Override
    public String id() {
        return "when";
    }

    @Override
    public String name() {
        return "when";
    }

    @Override
    public String description() {
        return "The curated date of an event, or when a source was published; a year or a span stays one.";
    }

    @Override
    public Set<Type> types() {
        return Set.of(Type.EVENT, Type.SOURCE);
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return look.facts().text(thing, "when").stream()
                .<Value>map(date -> date.matches("\\d{4}-\\d{2}-\\d{2}") ? new Value.Day(date) : new Value.Text(date))
                .toList();
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(look.facts().text(thing, "when").stream().toList(), wanted, Fit::date);
    }
}
