package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.dboe.DBOpEnvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskFullTest {
    @TempDir
    Path folder;

    @Test
    void a_load_on_a_full_disk_says_so_and_leaves_the_old_state() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder.toString()))
                .as("only root may mount a small disk")
                .isZero();
        try {
            new ManySources(folder, 3, 20).write("0.9");
            assertThat(load()).endsWith("done\n");
            String old = LoadProcess.checkedState(folder);
            new ManySources(folder, 60, 60).write("0.8");

            assertThat(load()).endsWith("FULL\n");

            assertThat(LoadProcess.checkedState(folder)).isEqualTo(old);
        } finally {
            run("umount", "--lazy", folder.toString()); // this process maps its files until it collects garbage
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded"})
    void a_full_disk_is_known_by_what_the_system_says(String message) {
        Throwable failure = new IllegalStateException("write failed", new IOException("/x: " + message));

        assertThat(StoreException.of(folder, failure).reason()).isEqualTo(StoreException.Reason.FULL);
    }

    @Test
    void a_memory_map_on_a_full_disk_is_known_too() {
        Throwable failure = new InternalError("a fault occurred in a recent unsafe memory access operation");

        assertThat(StoreException.of(folder, failure).reason()).isEqualTo(StoreException.Reason.FULL);
    }

    @Test
    void a_locked_store_names_the_process() {
        Throwable failure = new DBOpEnvException("Failed to get a lock: file='/x/tdb.lock': held by process 4711");

        assertThat(StoreException.of(folder, failure)).hasMessageContaining("in use by process 4711");
    }

    private String load() throws IOException, InterruptedException {
        Process process = LoadProcess.start(folder);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static int run(String... command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("LC_ALL", "C"));
            Process process = builder.start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
