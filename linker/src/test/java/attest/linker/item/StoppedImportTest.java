package attest.linker.item;

import static attest.linker.item.Importing.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that was stopped, or whose dump is no good: it goes on later, and what was there before stays. */
class StoppedImportTest {
    private static final String CLASS = Invented.id(800);

    @TempDir
    Path temp;

    private Importing dumps;

    @BeforeEach
    void folder() {
        dumps = new Importing(temp);
    }

    @Test
    void an_import_that_was_stopped_goes_on_and_ends_with_the_same_bytes() throws IOException {
        Path dump = dumps.lines(
                IntStream.rangeClosed(1, 3_000).mapToObj(Importing::person).toArray(String[]::new));
        dumps.run(dump);
        Map<String, Integer> whole = bytes();
        List<Long> stops = new ArrayList<>();

        for (int stop = 1; stop <= 3; stop++) {
            assertThatThrownBy(() -> DumpImport.run(dumps.request(dump), new Hurried(), progress -> {
                        if (progress.readNow() > 0) {
                            stops.add(progress.read());
                            throw new Killed();
                        }
                    }))
                    .isInstanceOf(Killed.class);
            Files.writeString(temp.resolve("wikidata.part/index/items.jsonl"), "half a li", StandardOpenOption.APPEND);
        }
        ImportReport last = dumps.run(dump);

        assertThat(stops).isSorted().doesNotHaveDuplicates();
        assertThat(last.resumed()).isEqualTo(stops.get(2));
        assertThat(bytes()).isEqualTo(whole);
    }

    @Test
    void an_import_whose_files_are_shorter_than_they_were_begins_anew() throws IOException {
        Path dump = dumps.lines(
                IntStream.rangeClosed(1, 600).mapToObj(Importing::person).toArray(String[]::new));
        dumps.run(dump);
        Map<String, Integer> whole = bytes();

        assertThatThrownBy(() -> DumpImport.run(dumps.request(dump), new Hurried(), progress -> {
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        Files.write(temp.resolve("wikidata.part/names.bin.unsorted"), new byte[8]);

        assertThat(dumps.run(dump).resumed()).isZero();
        assertThat(bytes()).isEqualTo(whole);
    }

    @Test
    void progress_tells_pace_and_time_left() throws IOException {
        Path dump = dumps.lines(
                IntStream.rangeClosed(1, 600).mapToObj(Importing::person).toArray(String[]::new));
        List<ImportProgress> told = new ArrayList<>();

        DumpImport.run(dumps.request(dump), new Hurried(), told::add);

        assertThat(told.get(0).read()).isEqualTo(256);
        assertThat(told.get(0).perSecond()).isPositive();
        assertThat(told.get(told.size() - 1).bytes()).isEqualTo(Files.size(dump));
        assertThat(new ImportProgress(10, 10, 0, 250, 1_000, 10, Duration.ofSeconds(5)).left())
                .isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_dump_that_ends_too_early_leaves_the_old_index() throws IOException {
        dumps.run(dumps.lines(person(1)));
        Path gz = temp.resolve("cut.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write((person(2) + "\n" + person(3)).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(gz, Arrays.copyOf(Files.readAllBytes(gz), (int) Files.size(gz) - 20));

        assertThatThrownBy(() -> dumps.run(gz)).isInstanceOf(IOException.class).hasMessageContaining("get it again");
        assertThat(dumps.names(Invented.id(1))).containsExactly("Person 1");
    }

    @Test
    void a_file_without_an_item_is_refused_and_leaves_the_old_index() throws IOException {
        dumps.run(dumps.lines(person(1)));
        Path other = dumps.file("README.md", "# A lake\n\nNot\nan\nitem\nat\nall\n");

        assertThatThrownBy(() -> dumps.run(other))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("no item of Wikidata's JSON in it", "or one entity a line", "6 lines")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(6));
        assertThatThrownBy(() -> dumps.run(dumps.lines(person(2)), Set.of(CLASS)))
                .hasMessageContaining(CLASS);
        assertThat(dumps.names(Invented.id(1))).containsExactly("Person 1");
        assertThat(dumps.run(dumps.lines(person(2))).meta().kept()).isEqualTo(1);
    }

    private Map<String, Integer> bytes() throws IOException {
        try (Stream<Path> files = Files.list(dumps.folder())) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), StoppedImportTest::content, (a, b) -> a, TreeMap::new));
        }
    }

    private static int content(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Killed extends RuntimeException {}

    /** Three seconds go by between any two looks at it. */
    private static final class Hurried extends Clock {
        private long now;

        @Override
        public long millis() {
            return now += 3_000;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
