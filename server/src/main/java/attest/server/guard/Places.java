package attest.server.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Room for one kind of work: so many at once, few more who wait for it, and the others are told at once to come again. Who
 * waits holds a thread of the server, so that an endless queue of one kind would keep all other requests out.
 */
public final class Places {
    private final Semaphore free;
    private final Semaphore admitted;
    private final Duration patience;

    /**
     * Places that are all free.
     *
     * @param running pieces of work at once
     * @param waiting more of them that may wait
     * @param patience how long each of those waits
     */
    public Places(int running, int waiting, Duration patience) {
        this.free = new Semaphore(running, true);
        this.admitted = new Semaphore(running + waiting);
        this.patience = patience;
    }

    /**
     * Does the work when there is a place for it.
     *
     * @throws Refusal 503 when none gets free in time
     */
    public <T> T inTurn(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            enter();
            try {
                return work.get();
            } finally {
                free.release();
            }
        } finally {
            admitted.release();
        }
    }

    private void enter() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    private static Refusal busy() {
        return new Refusal(new Problem(503, "Busy", "Other queries are running: try again in some seconds."));
    }
}
