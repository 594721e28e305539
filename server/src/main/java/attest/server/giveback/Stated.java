package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.linker.item.Statement;
import attest.linker.item.Value;
import attest.linker.model.Dates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Wikidata states already, by the imported items. */
final class Stated {
    private final ItemIndex items;

    Stated(ItemIndex items) {
        this.items = items;
    }

    /** Whether an item is among the imported ones, under this id. */
    boolean knows(String id) {
        return items.item(id).filter(item -> item.redirectedFrom().isEmpty()).isPresent();
    }

    /** Why a statement is not lacking; empty when it is. */
    Optional<Reason> reason(Draft draft) {
        List<Statement> same = items.statements(draft.item()).stream()
                .filter(statement -> statement.property().equals(draft.main().property()))
                .filter(statement -> isOfTheSame(statement, draft))
                .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(Reason.WIKIDATA_HAS_IT, Reason.WIKIDATA_LACKS_DATES)
                .filter(reason -> same.stream().anyMatch(statement -> compared(statement, draft) == reason))
                .findFirst()
                .or(() -> Optional.of(Reason.WIKIDATA_OTHERWISE));
    }

    /** The same office; a person has one birth and one death only. */
    private static boolean isOfTheSame(Statement statement, Draft draft) {
        return !(draft.main().value() instanceof Term.ItemTerm office)
                || statement.value().equals(new Value.ItemValue(office.id()));
    }

    private static Reason compared(Statement statement, Draft draft) {
        if (statement.rank() == Statement.Rank.DEPRECATED) {
            return Reason.WIKIDATA_OTHERWISE;
        }
        boolean lacks = false;
        for (Snak date : draft.dates()) {
            List<Value> there = values(statement, date.property());
            if (there.isEmpty()) {
                lacks = true;
            } else if (there.stream().noneMatch(value -> fits(value, date))) {
                return Reason.WIKIDATA_OTHERWISE;
            }
        }
        return lacks ? Reason.WIKIDATA_LACKS_DATES : Reason.WIKIDATA_HAS_IT;
    }

    private static List<Value> values(Statement statement, String property) {
        return statement.property().equals(property)
                ? List.of(statement.value())
                : statement.qualifiers().stream()
                        .filter(qualifier -> qualifier.property().equals(property))
                        .map(Statement.Detail::value)
                        .toList();
    }

    /** Whether both can mean the same day. */
    private static boolean fits(Value value, Snak date) {
        Moment ours = ((Term.TimeTerm) date.value()).moment();
        return value instanceof Value.TimeValue time
                && time.bounds().filter(theirs -> overlap(theirs, ours)).isPresent();
    }

    private static boolean overlap(Dates theirs, Moment ours) {
        return !theirs.earliest().isAfter(ours.last()) && !ours.day().isAfter(theirs.latest());
    }
}
