package attest.server;

import attest.server.guard.Limits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask one server over the sample, and leave it as it is. */
abstract class OverTheSample {
    @TempDir
    static Path data;

    static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(data, Limits.standard());
    }

    @AfterAll
    static void stop() {
        served.close();
    }
}
