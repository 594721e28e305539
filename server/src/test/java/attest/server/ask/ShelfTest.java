package attest.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final Shelf<Integer, String> shelf = new Shelf<>(thing -> 1);

    @Test
    void one_thing_is_made_at_a_time_whoever_asks() {
        AtomicInteger making = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        IntStream.range(0, 6)
                .parallel()
                .forEach(key -> shelf.get(key, number -> {
                    most.accumulateAndGet(making.incrementAndGet(), Math::max);
                    sleep();
                    making.decrementAndGet();
                    return "thing " + number;
                }));

        assertThat(most).hasValue(1);
        assertThat(shelf.size()).isEqualTo(6);
    }

    @Test
    void a_maker_may_ask_for_another_thing() {
        assertThat(shelf.get(1, one -> shelf.get(2, two -> "two") + " and more"))
                .isEqualTo("two and more");
    }

    @Test
    void where_memory_is_full_all_is_let_go_and_the_next_finds_room() {
        shelf.get(1, key -> "kept");

        assertThatThrownBy(() -> shelf.get(2, key -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(shelf.size()).isZero();
        assertThat(shelf.get(2, key -> "made")).isEqualTo("made");
    }

    @Test
    void what_was_used_least_lately_goes_first() {
        IntStream.range(0, 8).forEach(key -> shelf.get(key, number -> "thing"));
        shelf.get(0, key -> "not made again");
        shelf.get(8, key -> "thing");

        assertThat(shelf.size()).isEqualTo(8);
        assertThat(shelf.get(0, key -> "made again")).isEqualTo("thing");
        assertThat(shelf.get(1, key -> "made again")).isEqualTo("made again");
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
