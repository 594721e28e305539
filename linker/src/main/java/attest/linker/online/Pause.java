package attest.linker.online;

import java.time.Duration;

/** How to wait; tests do not. */
@FunctionalInterface
public interface Pause {
    void sleep(Duration time) throws InterruptedException;

    /** Really waits. */
    static Pause real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
