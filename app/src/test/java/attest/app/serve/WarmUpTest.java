package attest.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Ontology;
import attest.server.store.Store;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    @Test
    void it_has_ended_when_it_is_closed_even_while_a_page_does_not_come(@TempDir Path data) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        HttpServer silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        silent.createContext("/", page -> asked.countDown());
        silent.start();
        try (Store store = Store.open(data)) {
            store.load(Ontology.read(Path.of(System.getProperty("attest.root"), "ontology")));
            WarmUp warmUp = WarmUp.begin(
                    store, "http://127.0.0.1:%d/".formatted(silent.getAddress().getPort()));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

            warmUp.close();

            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .doesNotContain("warm-up");
        } finally {
            silent.stop(0);
        }
    }
}
