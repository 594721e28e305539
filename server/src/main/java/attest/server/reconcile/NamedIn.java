package attest.server.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The loaded sources that name a thing or make a claim with it. */
record NamedIn() implements Property {
    private static final int MOST = 100;

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String name() {
        return "named in source";
    }

    @Override
    public String description() {
        return "The sources that name it, claim something of it, or in which it speaks.";
    }

    @Override
    public Set<Type> types() {
        return EnumSet.allOf(Type.class);
    }

    @Override
    public Optional<Type> valueType() {
        return Optional.of(Type.SOURCE);
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return look.naming().sources(thing).stream()
                .limit(MOST)
                .flatMap(source -> Identifier.of(source).stream().map(id ->
                        (Value) new Value.Thing(id, look.addresses().ref(source).label())))
                .toList();
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(look.naming().sources(thing), wanted, (source, given) -> Fit.thing(look, source, given));
    }
}
