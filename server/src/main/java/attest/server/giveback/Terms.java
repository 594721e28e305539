package attest.server.giveback;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values of claims and sources, read by the names of their terms. */
final class Terms {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Terms() {}

    static boolean is(Facts facts, Node node, String term, String iri) {
        return facts.has(node, Names.term(term), NodeFactory.createURI(iri));
    }

    static String relation(Facts facts, Node claim) {
        return facts.one(claim, "predicate").map(Facts::localName).orElse("");
    }

    static LocalDate day(Facts facts, Node node, String bound) {
        return facts.text(node, bound).map(LocalDate::parse).orElse(bound.endsWith("Earliest") ? FIRST : LAST);
    }

    static boolean isUnknown(LocalDate day) {
        return day.equals(FIRST) || day.equals(LAST);
    }
}
