package attest.server.link;

import attest.linker.model.Dates;
import attest.linker.model.Kind;
import attest.server.fact.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** When an event can have been, and of which days claims on an office, a body or a place tell. */
final class Times {
    private final Facts facts;

    Times(Facts facts) {
        this.facts = facts;
    }

    Optional<Dates> of(Node entity, Kind kind, List<Node> claims) {
        return switch (kind) {
            case PERSON -> Optional.empty();
            case EVENT -> bounds(entity, "startEarliest", "endLatest");
            case OFFICE, ORGANIZATION, PLACE ->
                claims.stream()
                        .flatMap(claim -> bounds(claim, "startLatest", "endEarliest").stream())
                        .filter(dates -> dates.earliest().isAfter(Dates.FIRST)
                                && dates.latest().isBefore(Dates.LAST))
                        .reduce(Times::around);
        };
    }

    private Optional<Dates> bounds(Node node, String one, String other) {
        List<LocalDate> days = List.of(one, other).stream()
                .flatMap(term -> facts.text(node, term).map(LocalDate::parse).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.size() < 2 ? Optional.empty() : Optional.of(new Dates(days.get(0), days.get(1)));
    }

    private static Dates around(Dates one, Dates other) {
        return new Dates(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
    }
}
