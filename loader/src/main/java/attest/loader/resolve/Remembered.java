package attest.loader.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A function of words that remembers what it gave for those asked last: names are compared over and over. */
final class Remembered {
    private static final int MOST = 50_000;

    private final UnaryOperator<String> function;
    private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    Remembered(UnaryOperator<String> function) {
        this.function = function;
    }

    synchronized String of(String words) {
        String before = known.get(words);
        if (before != null) {
            return before;
        }
        String value = function.apply(words);
        known.put(words, value);
        return value;
    }
}
