package attest.loader.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Resolves overlaps: what comes first in the list stays, what overlaps it goes. */
final class Overlaps {
    private Overlaps() {}

    static <T> List<T> removed(List<T> byPriority, Function<T, Range> range) {
        NavigableMap<Integer, T> kept = new TreeMap<>();
        for (T item : byPriority) {
            Range here = range.apply(item);
            var before = kept.lowerEntry(here.end());
            if (before == null || !range.apply(before.getValue()).overlaps(here)) {
                kept.put(here.start(), item);
            }
        }
        List<T> sorted = new ArrayList<>(kept.values());
        sorted.sort(Comparator.comparingInt(item -> range.apply(item).start()));
        return sorted;
    }
}
