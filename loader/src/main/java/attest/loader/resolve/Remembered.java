package attest.loader.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A function of words that remembers what it gave for those asked last: names are compared over and over. */
final class Remembered<V> {
    private static final int MOST = 50_000;

    private final Function<String, V> function;
    private final Map<String, V> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    Remembered(Function<String, V> function) {
        this.function = function;
    }

    synchronized V of(String words) {
        V before = known.get(words);
        if (before != null) {
            return before;
        }
        V value = function.apply(words);
        known.put(words, value);
        return value;
    }
}
