package attest.server.link;

import attest.linker.model.Dates;
import attest.linker.model.Name;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The offices that claims say somebody held. */
final class Offices {
    private static final Node HELD = NodeFactory.createURI(Names.REL + "heldOffice");
    private static final Set<String> NO_SEAT = Set.of("deputy", "designate");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int MOST = 50;

    private final Facts facts;

    Offices(Facts facts) {
        this.facts = facts;
    }

    static Predicate<Node> isHolding(Facts facts) {
        return claim -> facts.has(claim, Names.term("predicate"), HELD);
    }

    List<Sketch.Held> heldIn(List<Node> claims) {
        return claims.stream()
                .filter(isHolding(facts))
                .filter(claim ->
                        facts.all(claim, "role").stream().map(Facts::localName).noneMatch(NO_SEAT::contains))
                .flatMap(claim -> facts.one(claim, "object").map(office -> held(claim, office)).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Sketch.Held held(Node claim, Node office) {
        List<Name> names = Stream.of(RDFS.label, SKOS.altLabel)
                .flatMap(property -> facts.all(office, property.asNode()).stream()
                        .map(name ->
                                new Name(Facts.text(name), name.getLiteralLanguage(), property.equals(RDFS.label))))
                .toList();
        return new Sketch.Held(
                office.getURI(),
                names,
                dates(claim, "startEarliest", "startLatest"),
                dates(claim, "endEarliest", "endLatest"));
    }

    /** Empty when nothing is known of either bound. */
    private Optional<Dates> dates(Node claim, String first, String last) {
        LocalDate earliest = facts.text(claim, first).map(LocalDate::parse).orElse(FIRST);
        LocalDate latest = facts.text(claim, last).map(LocalDate::parse).orElse(LAST);
        return earliest.equals(FIRST) && latest.equals(LAST)
                ? Optional.empty()
                : Optional.of(new Dates(earliest, latest));
    }
}
