package attest.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private final StringWriter err = new StringWriter();
    private Instant now = Instant.EPOCH;
    private final Printed printed = new Printed(new PrintWriter(new StringWriter()), new PrintWriter(err), () -> now);

    @Test
    void who_waits_is_told_how_fast_it_goes_and_how_long_it_will_take() {
        printed.document(new Step("a.txt", 1, 3, 0, 30_000));
        now = now.plusSeconds(2);
        printed.document(new Step("b.txt", 2, 3, 10_000, 20_000));
        now = now.plusSeconds(2);
        printed.document(new Step("c.txt", 3, 3, 20_000, 1_000_000));

        assertThat(err.toString().lines())
                .containsExactly(
                        "reading 1 of 3: a.txt",
                        "reading 2 of 3: b.txt (5,000 words a second, 4 s left)",
                        "reading 3 of 3: c.txt (5,000 words a second, 3 min left)");
    }

    @Test
    void of_many_documents_one_is_told_each_second() {
        for (int i = 1; i <= 1000; i++) {
            printed.document(new Step(i + ".txt", i, 1000, 0, 1));
            now = now.plusMillis(5);
        }
        assertThat(err.toString().lines()).hasSize(5).element(1).isEqualTo("reading 201 of 1000: 201.txt");
    }
}
