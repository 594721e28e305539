package attest.server.ask;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Keeps what was costly to make, as long as there is room; what was not used for longest goes first. Whoever asks for
 * what somebody else is making waits for it.
 */
final class Shelf<K, V> {
    private static final int MOST = 8;
    /** Of all things together, but for the newest: about 200 bytes a triple. */
    private static final long HEAVIEST = 1_000_000;

    private final ToIntFunction<V> weight;
    private final Map<K, CompletableFuture<V>> things = new LinkedHashMap<>(16, 0.75f, true);

    Shelf(ToIntFunction<V> weight) {
        this.weight = weight;
    }

    V get(K key, Function<K, V> maker) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> there;
        synchronized (things) {
            there = things.putIfAbsent(key, mine);
        }
        if (there != null) {
            return join(there);
        }
        try {
            mine.complete(maker.apply(key));
            makeRoom();
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            synchronized (things) {
                things.remove(key);
            }
        }
        return join(mine);
    }

    /** How many things are there. */
    int size() {
        synchronized (things) {
            return things.size();
        }
    }

    private void makeRoom() {
        synchronized (things) {
            long heavy = things.values().stream().mapToLong(this::weight).sum();
            Iterator<CompletableFuture<V>> oldest = things.values().iterator();
            while (things.size() > 1 && (things.size() > MOST || heavy > HEAVIEST)) {
                CompletableFuture<V> next = oldest.next();
                heavy -= weight(next);
                oldest.remove();
            }
        }
    }

    private long weight(CompletableFuture<V> thing) {
        return thing.isDone() && !thing.isCompletedExceptionally() ? weight.applyAsInt(thing.join()) : 0;
    }

    private static <V> V join(CompletableFuture<V> thing) {
        try {
            return thing.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
