package attest.linker.item;

import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
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

    /** The nearest is the first; of those as near, the one with most pages. */
    private record Hit(int row, int worth, int sitelinks, long id) implements Comparable<Hit> {
        @Override
        public int compareTo(Hit other) {
            if (worth != other.worth) {
                return Integer.compare(other.worth, worth);
            }
            return sitelinks == other.sitelinks
                    ? Long.compare(id, other.id)
                    : Integer.compare(other.sitelinks, sitelinks);
        }
    }

    /** Rows of stated ids first, then by nearness, what can be of the subject's kind before what cannot. */
    Set<Integer> rows(Subject subject, int most) {
        Set<Integer> found = new LinkedHashSet<>();
        subject.stated().stream().filter(Snaks::isItem).forEach(id -> rows.row(Snaks.number(id))
                .ifPresent(found::add));
        List<Integer> others = new ArrayList<>();
        Iterator<Hit> current = hits(subject).stream()
                .filter(hit -> rows.isCurrent(hit.row()))
                .limit(WEIGHED)
                .iterator();
        while (found.size() < most && current.hasNext()) {
            int row = current.next().row();
            (canBe(subject, row) ? found : others).add(row);
        }
        found.addAll(others);
        return found.stream().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Hit> hits(Subject subject) {
        Map<Integer, Integer> worth = new HashMap<>();
        subject.names().stream().map(Name::text).distinct().forEach(name -> find(name, worth));
        int least = least(worth.values());
        List<Hit> hits = new ArrayList<>();
        worth.forEach((row, sum) -> {
            if (sum >= least) {
                hits.add(new Hit(row, sum, rows.sitelinks(row), rows.id(row)));
            }
        });
        Collections.sort(hits);
        return hits;
    }

    /** What the last of those is worth whose kind is looked up: whatever is worth less need not be put in order. */
    private static int least(Collection<Integer> worths) {
        int looked = 2 * WEIGHED;
        return worths.size() <= looked
                ? 0
                : worths.stream()
                        .sorted(Comparator.reverseOrder())
                        .skip(looked)
                        .findFirst()
                        .orElseThrow();
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
