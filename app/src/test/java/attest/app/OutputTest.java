package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void what_is_written_comes_out() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Output output = new Output(file);

        print(output);

        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("rows\n");
        assertThat(output.fault()).isEmpty();
    }

    @Test
    void a_full_disk_is_remembered() {
        Output output = failing("No space left on device");

        print(output);

        assertThat(output.fault()).contains("No space left on device");
    }

    @Test
    void a_reader_that_had_enough_is_no_fault() {
        Output output = failing("Broken pipe");

        print(output);

        assertThat(output.fault()).isEmpty();
    }

    private static void print(Output output) {
        PrintStream printed = new PrintStream(output, true, StandardCharsets.UTF_8);
        printed.print("rows\n");
        printed.flush();
    }

    private static Output failing(String message) {
        return new Output(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        });
    }
}
