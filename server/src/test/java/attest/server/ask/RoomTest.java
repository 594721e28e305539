package attest.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.guard.Places;
import attest.server.guard.Refusal;
import attest.server.query.QueryCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the data is made within limits, and whoever waits for it keeps nobody from asking the whole. */
class RoomTest {
    private static final String LEFT_OUT = "_without=body:house";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path data;

    private Papers papers;

    @BeforeEach
    void load() throws IOException {
        papers = new Papers(data);
    }

    @AfterEach
    void close() {
        papers.close();
    }

    private Desk desk(Room room, Places makers) {
        Views views = new Views(papers.store, Papers.ONTOLOGY, room, makers);
        return new Desk(papers.store, Papers.ONTOLOGY, QueryCatalog.empty(), views);
    }

    private static Places free() {
        return new Places(1, 4, LONG);
    }

    @Test
    void too_large_a_part_is_refused_and_the_whole_still_answers() {
        Room room = new Room(20, LONG);
        Desk desk = desk(room, free());

        assertThatThrownBy(() -> desk.ask(papers.request(LEFT_OUT)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(422))
                .hasMessageContainingAll("more than the 20 triples that fit", "within 60 seconds");
        assertThat(room.full()).containsExactly(papers.store.version());
        assertThat(desk.ask(papers.request()).answer().rows()).isNotEmpty();
    }

    @Test
    void a_part_that_takes_too_long_is_refused() {
        Desk desk = desk(new Room(1_000_000, Duration.ZERO), free());

        assertThatThrownBy(() -> desk.ask(papers.request(LEFT_OUT)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("took longer than the 0 seconds it may");
    }

    @Test
    void who_waits_for_a_part_keeps_nobody_from_asking_the_whole() {
        Desk desk = desk(new Room(1_000_000, LONG), new Places(0, 40, Duration.ofSeconds(5)));
        ExecutorService crowd = Executors.newFixedThreadPool(40);
        CompletableFuture<?>[] waiting = IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> desk.ask(papers.request(LEFT_OUT)), crowd))
                .toArray(CompletableFuture[]::new);

        long start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(desk.ask(papers.request()).answer().rows()).isNotEmpty();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        crowd.shutdownNow();
    }
}
