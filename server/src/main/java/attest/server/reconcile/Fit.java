package attest.server.reconcile;

import attest.linker.name.NameComparison;
import attest.linker.name.ParsedName;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** How well what a thing has fits what a row gives: the best of all pairs counts. */
final class Fit {
    private static final int YEAR = 4;

    private Fit() {}

    static <T> OptionalDouble best(List<T> has, List<Wanted> wanted, ToDoubleBiFunction<T, Wanted> pair) {
        return has.stream()
                .flatMapToDouble(value -> wanted.stream().mapToDouble(given -> pair.applyAsDouble(value, given)))
                .max();
    }

    /** A thing is the one whose identifier is given, or fits by its best name. */
    static double thing(Look look, Node thing, Wanted wanted) {
        if (wanted.id().isPresent()) {
            return wanted.id().flatMap(Identifier::thing).filter(thing::equals).isPresent() ? 1 : 0;
        }
        return Identifier.thing(wanted.text()).filter(thing::equals).isPresent()
                ? 1
                : names(parsed(look, thing), wanted);
    }

    private static Collection<ParsedName> parsed(Look look, Node thing) {
        Collection<ParsedName> called = look.called().names(thing);
        return called.isEmpty() ? look.names(thing).stream().map(ParsedName::of).toList() : called;
    }

    static double names(Collection<ParsedName> names, Wanted wanted) {
        return names.stream()
                .mapToDouble(name -> NameComparison.score(name, wanted.name()))
                .max()
                .orElse(0);
    }

    /** Dates as EDTF: the same, or one within the other; an X stands for any digit. */
    static double date(String date, Wanted wanted) {
        String given = wanted.text().strip();
        int both = Math.min(date.length(), given.length());
        boolean fits = both >= YEAR
                && IntStream.range(0, both)
                        .allMatch(at -> date.charAt(at) == given.charAt(at)
                                || (date.charAt(at) == 'X' && Character.isDigit(given.charAt(at))));
        return fits ? 1 : 0;
    }
}
