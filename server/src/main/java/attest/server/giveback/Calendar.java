package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.linker.item.Statement;
import attest.linker.item.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The item of the calendar of today, as Wikidata's own dates name it: its id is read, not remembered. */
final class Calendar {
    private static final LocalDate ALL_GREGORIAN = LocalDate.of(1924, 1, 1);

    private final ItemIndex items;

    Calendar(ItemIndex items) {
        this.items = items;
    }

    /** The address of the calendar in which most days since 1924 are written, among what is stated of the items; empty when none is. */
    Optional<String> ofToday(List<Given> given) {
        Map<String, Long> uses = given.stream()
                .map(Given::item)
                .distinct()
                .flatMap(id -> items.statements(id).stream())
                .flatMap(Calendar::times)
                .filter(time -> !time.calendar().isEmpty())
                .filter(time -> time.bounds()
                        .filter(day -> !day.earliest().isBefore(ALL_GREGORIAN))
                        .isPresent())
                .collect(Collectors.groupingBy(Value.TimeValue::calendar, TreeMap::new, Collectors.counting()));
        return uses.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Stream<Value.TimeValue> times(Statement statement) {
        return Stream.of(
                        Stream.of(statement.value()),
                        statement.qualifiers().stream().map(Statement.Detail::value),
                        statement.references().stream().flatMap(List::stream).map(Statement.Detail::value))
                .flatMap(Function.identity())
                .filter(Value.TimeValue.class::isInstance)
                .map(Value.TimeValue.class::cast);
    }
}
