package attest.server.ask;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Keeps what was costly to make, as long as there is room; what was not used for longest goes first. One thing is made at a
 * time, for two half made ones may not fit into memory where each alone does; whoever asks for another waits.
 */
final class Shelf<K, V> {
    private static final int MOST = 8;
    /** Of all things together, but for the newest: about 200 bytes a triple. */
    private static final long HEAVIEST = 1_000_000;

    private final ToIntFunction<V> weight;
    private final Map<K, V> things = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock making = new ReentrantLock(true);

    Shelf(ToIntFunction<V> weight) {
        this.weight = weight;
    }

    /** What is there, or else is made; the maker may ask for other things in turn. */
    V get(K key, Function<K, V> maker) {
        Optional<V> there = find(key);
        if (there.isPresent()) {
            return there.get();
        }
        making.lock();
        try {
            return find(key).orElseGet(() -> make(key, maker));
        } finally {
            making.unlock();
        }
    }

    boolean has(K key) {
        return find(key).isPresent();
    }

    private V make(K key, Function<K, V> maker) {
        try {
            V made = maker.apply(key);
            put(key, made);
            return made;
        } catch (OutOfMemoryError full) {
            clear(); // so that the next who asks finds room
            throw full;
        }
    }

    private synchronized Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    private synchronized void put(K key, V made) {
        things.put(key, made);
        long heavy = things.values().stream().mapToLong(weight::applyAsInt).sum();
        Iterator<V> oldest = things.values().iterator();
        while (things.size() > 1 && (things.size() > MOST || heavy > HEAVIEST)) {
            heavy -= weight.applyAsInt(oldest.next());
            oldest.remove();
        }
    }

    private synchronized void clear() {
        things.clear();
    }

    /** How many things are there. */
    synchronized int size() {
        return things.size();
    }
}
