package attest.server.giveback;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What one claim would give. */
record Draft(Node claim, String item, Snak main, List<Snak> qualifiers, List<Snak> reference) {
    /** What it is about: claims with one key make one statement, or cannot all be given. */
    String key() {
        String office = main.value() instanceof Term.ItemTerm held ? held.id() : "";
        return String.join(" ", item, main.property(), office);
    }

    /** The dates that it tells of that. */
    List<Snak> dates() {
        return Stream.concat(Stream.of(main), qualifiers.stream())
                .filter(snak -> snak.value() instanceof Term.TimeTerm)
                .toList();
    }
}
