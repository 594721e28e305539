package attest.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void one_works_one_waits_and_the_next_is_sent_away_at_once() throws Exception {
        Places places = new Places(1, 1, Duration.ofMinutes(1));
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> places.inTurn(() -> {
            working.countDown();
            await(end);
            return "first";
        }));
        working.await();
        Thread second = new Thread(() -> places.inTurn(() -> "second"));
        second.start();
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> places.inTurn(() -> "third"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Busy");

        end.countDown();
        second.join();
        assertThat(first.join()).isEqualTo("first");
        assertThat(places.inTurn(() -> "fourth")).isEqualTo("fourth");
    }

    @Test
    void a_place_gets_free_when_the_work_fails() {
        Places places = new Places(1, 0, Duration.ZERO);

        assertThatThrownBy(() -> places.inTurn(() -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(places.inTurn(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
