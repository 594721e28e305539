package attest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.guard.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real sockets, more of them than the server has threads. */
class SlowSendersTest {
    private static final int SENDERS = 80;
    private static final String HEAD =
            """
            POST /sparql HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/sparql-query\r
            Connection: close\r
            """;

    @TempDir
    Path data;

    @Test
    void who_sends_slowly_keeps_nobody_waiting_and_is_answered_at_last() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try (Served served = new Served(data, Limits.standard())) {
            for (int i = 0; i < SENDERS; i++) {
                senders.add(send(served, HEAD + "Content-Length: 6\r\n\r\nASK"));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(page(served)).isEqualTo(200);
            }
            for (Socket sender : senders) {
                write(sender, " {}");
                assertThat(read(sender)).startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    @Test
    void a_body_without_end_is_cut_off() throws IOException {
        String piece = " ".repeat(1 << 20);
        try (Served served = new Served(data, Limits.standard());
                Socket sender = send(served, HEAD + "Content-Length: 1000000000\r\n\r\nASK")) {
            assertThatThrownBy(() -> {
                        for (int sent = 0; sent < 100; sent++) {
                            write(sender, piece);
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(page(served)).isEqualTo(200);
        }
    }

    private static int page(Served served) {
        return served.send(
                        HttpRequest.newBuilder(URI.create(served.url("/about"))).timeout(Duration.ofSeconds(8)))
                .statusCode();
    }

    private static Socket send(Served served, String text) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(served.url("/")).getPort());
        socket.setSoTimeout(10_000);
        write(socket, text);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(16), StandardCharsets.UTF_8);
    }
}
