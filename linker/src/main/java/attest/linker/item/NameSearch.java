package attest.linker.item;

import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Rows whose names share a key with a name of a subject. Words alone find what only shares words, after all that is nearer. */
final class NameSearch {
    /** A key that more items have tells nothing about one of them. */
    private static final int TOO_COMMON = 20_000;
    /** The kind of so many is looked up. */
    private static final int WEIGHED = 1_000;

    private static final Map<NameKey.Nearness, Integer> WORTH = Map.of(
            NameKey.Nearness.EXACT,
            1_000,
            NameKey.Nearness.FOLDED,
            800,
            NameKey.Nearness.SKELETON,
            500,
            NameKey.Nearness.TOKEN,
            100);

    private final LongFile names;
    private final Rows rows;

    NameSearch(LongFile names, Rows rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Rows of stated ids first, then by nearness, what can be of the subject's kind before what cannot. */
    Set<Integer> rows(Subject subject, int most) {
        Map<Integer, Integer> worth = new HashMap<>();
        subject.names().stream().map(Name::text).distinct().forEach(name -> find(name, worth));
        Stream<Integer> stated =
                subject.stated().stream().filter(Snaks::isItem).flatMap(id -> rows.row(Snaks.number(id)).stream());
        int least = least(worth.values());
        Stream<Integer> found = worth.keySet().stream()
                .filter(row -> worth.get(row) >= least)
                .sorted(Comparator.<Integer>comparingInt(row -> -worth.get(row))
                        .thenComparingInt(row -> -rows.sitelinks(row))
                        .thenComparingLong(rows::id))
                .filter(rows::isCurrent)
                .limit(WEIGHED)
                .sorted(Comparator.comparing(row -> !canBe(subject, row)));
        return Stream.concat(stated, found).distinct().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the last of those is worth whose kind is looked up: whatever is worth less need not be put in order. */
    private static int least(Collection<Integer> worths) {
        return worths.stream()
                .sorted(Comparator.reverseOrder())
                .skip(2L * WEIGHED)
                .findFirst()
                .orElse(0);
    }

    private boolean canBe(Subject subject, int row) {
        var kinds = rows.kinds(row);
        return kinds.isEmpty() || kinds.contains(subject.kind());
    }

    /** A row is worth its nearest key, and each further one that it has; the most that one of the names gives. */
    private void find(String name, Map<Integer, Integer> best) {
        List<NameKey> keys = NameKey.of(name);
        Map<Integer, Integer> worth = new HashMap<>();
        keys.forEach(key -> rowsOf(key).forEach(row -> worth.merge(row, WORTH.get(key.nearness()), Integer::sum)));
        worth.forEach((row, sum) -> best.merge(row, sum, Math::max));
    }

    private Stream<Integer> rowsOf(NameKey key) {
        LongFile.Range found = names.of(key.hash());
        return found.size() > TOO_COMMON
                ? Stream.empty()
                : LongStream.range(found.from(), found.to()).mapToObj(at -> Packed.low(names.get(at)));
    }
}
