package attest.linker.item;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpImportTest {
    private static final String CLASS = Invented.id(800);

    @TempDir
    Path temp;

    @Test
    void a_dump_array_json_lines_and_an_answer_of_the_interface_give_the_same_items() throws IOException {
        List<String> items = List.of(person(1), person(2));
        Path array = file("array.json", "[\n" + String.join(",\n", items) + "\n]\n");
        Path lines = file("slice.jsonl", String.join("\r\n", items));
        Path answer = file(
                "answer.json",
                """
                {"success": 1, "entities": {
                  "%s": %s,
                  "%s": %s
                }}"""
                        .formatted(Invented.id(1), items.get(0), Invented.id(2), items.get(1)));

        for (Path dump : List.of(array, lines, answer)) {
            assertThat(run(dump).meta().kept()).as(dump.toString()).isEqualTo(2);
            assertThat(names(Invented.id(2))).as(dump.toString()).containsExactly("Person 2");
        }
    }

    @Test
    void compression_is_told_by_the_content() throws IOException {
        byte[] dump = ("[\n" + person(1) + "\n]\n").getBytes(StandardCharsets.UTF_8);
        Path gz = temp.resolve("a.dump");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(dump);
        }
        Path bz2 = temp.resolve("b.dump");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
            out.write(dump);
        }

        for (Path each : List.of(gz, bz2)) {
            assertThat(run(each).meta().kept()).isEqualTo(1);
            assertThat(names(Invented.id(1))).containsExactly("Person 1");
        }
    }

    @Test
    void only_items_of_the_chosen_classes_are_kept_and_internal_ones_never() throws IOException {
        Path dump = lines(
                person(1),
                Invented.item(2).label("en", "a lake").points("P31", CLASS).json(),
                Invented.item(3)
                        .label("en", "names the class")
                        .points("P8000", CLASS)
                        .json(),
                Invented.item(4)
                        .label("en", "a template")
                        .points("P31", "Q17442446")
                        .points("P31", CLASS)
                        .json());

        ImportReport report = run(dump, Set.of(CLASS));

        assertThat(names(Invented.id(2))).containsExactly("a lake");
        assertThat(report.meta().read()).isEqualTo(4);
        assertThat(report.meta().kept()).isEqualTo(1);
        assertThat(report.meta().internal()).isEqualTo(1);
    }

    @Test
    void damaged_lines_are_told_with_their_number_and_passed_over() throws IOException {
        Path dump = file("slice.jsonl", person(1) + "\n\n{\"type\":\"item\",\"id\":\n" + person(2) + "\n");

        ImportReport report = run(dump);

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.why()).contains("end-of-input");
        });
        assertThat(report.meta().kept()).isEqualTo(2);
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"claims\":{\"P31\":[{\"a\":LONG}]}", "\"neighbours\":{\"x\":[\"PERSON\"]}", "\"sitelinks\":-3"
            })
    void what_no_item_has_is_a_damaged_line(String fields) throws IOException {
        String wrong = fields.replace("LONG", "9".repeat(1_100));

        ImportReport report = run(lines(Invented.item(2).with(wrong).json(), person(1)));

        assertThat(report.faults()).singleElement().satisfies(fault -> assertThat(fault.line())
                .isEqualTo(1));
        assertThat(names(Invented.id(1))).containsExactly("Person 1");
    }

    @Test
    void the_index_says_where_it_comes_from() throws IOException {
        run(Files.move(lines(person(1)), temp.resolve("wikidata-20260914-all.json")));

        try (ItemIndex index = ItemIndex.open(folder())) {
            assertThat(index.meta().source()).isEqualTo("wikidata-20260914-all.json");
            assertThat(index.meta().dumped()).isEqualTo("2026-09-14");
            assertThat(index.meta().newest()).isEqualTo("2026-01-02T03:04:05Z");
            assertThat(index.meta().sha256()).hasSize(64);
            assertThat(index.meta().licence()).contains("publicdomain/zero");
        }
    }

    @Test
    void an_import_that_was_stopped_goes_on_and_ends_with_the_same_bytes() throws IOException {
        Path dump = lines(
                IntStream.rangeClosed(1, 3_000).mapToObj(DumpImportTest::person).toArray(String[]::new));
        run(dump);
        Map<String, Integer> whole = bytes();
        List<Long> stops = new ArrayList<>();

        for (int stop = 1; stop <= 3; stop++) {
            assertThatThrownBy(() -> DumpImport.run(request(dump), new Hurried(), progress -> {
                        if (progress.readNow() > 0) {
                            stops.add(progress.read());
                            throw new Killed();
                        }
                    }))
                    .isInstanceOf(Killed.class);
            Files.writeString(temp.resolve("wikidata.part/index/items.jsonl"), "half a li", StandardOpenOption.APPEND);
        }
        ImportReport last = run(dump);

        assertThat(stops).isSorted().doesNotHaveDuplicates();
        assertThat(last.resumed()).isEqualTo(stops.get(2));
        assertThat(bytes()).isEqualTo(whole);
    }

    @Test
    void an_import_whose_files_are_shorter_than_they_were_begins_anew() throws IOException {
        Path dump = lines(
                IntStream.rangeClosed(1, 600).mapToObj(DumpImportTest::person).toArray(String[]::new));
        run(dump);
        Map<String, Integer> whole = bytes();

        assertThatThrownBy(() -> DumpImport.run(request(dump), new Hurried(), progress -> {
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        Files.write(temp.resolve("wikidata.part/names.bin.unsorted"), new byte[8]);

        assertThat(run(dump).resumed()).isZero();
        assertThat(bytes()).isEqualTo(whole);
    }

    @Test
    void names_of_odd_signs_stop_no_import() throws IOException {
        run(lines(
                Invented.item(1).label("en", "\\ud800 half a sign").json(),
                Invented.item(2).label("fa", "\u200f\u200c").json(),
                Invented.item(3).label("en", ",").alias("en", "'").json(),
                Invented.item(4)
                        .label("en", "\u202eReversed")
                        .alias("zh", "\ud835\udd18")
                        .json()));

        assertThat(names(Invented.id(1))).containsExactly("? half a sign");
        assertThat(names(Invented.id(4))).containsExactly("\u202eReversed", "\ud835\udd18");
    }

    @Test
    void progress_tells_pace_and_time_left() throws IOException {
        Path dump = lines(
                IntStream.rangeClosed(1, 600).mapToObj(DumpImportTest::person).toArray(String[]::new));
        List<ImportProgress> told = new ArrayList<>();

        DumpImport.run(request(dump), new Hurried(), told::add);

        assertThat(told.get(0).read()).isEqualTo(256);
        assertThat(told.get(0).perSecond()).isPositive();
        assertThat(told.get(told.size() - 1).bytes()).isEqualTo(Files.size(dump));
        assertThat(new ImportProgress(10, 10, 0, 250, 1_000, 10, Duration.ofSeconds(5)).left())
                .isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_dump_that_ends_too_early_leaves_the_old_index() throws IOException {
        run(lines(person(1)));
        Path gz = temp.resolve("cut.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write((person(2) + "\n" + person(3)).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(gz, Arrays.copyOf(Files.readAllBytes(gz), (int) Files.size(gz) - 20));

        assertThatThrownBy(() -> run(gz)).isInstanceOf(IOException.class).hasMessageContaining("get it again");
        assertThat(names(Invented.id(1))).containsExactly("Person 1");
    }

    @Test
    void a_file_without_an_item_is_refused_and_leaves_the_old_index() throws IOException {
        run(lines(person(1)));
        Path other = file("README.md", "# A lake\n\nNot\nan\nitem\nat\nall\n");

        assertThatThrownBy(() -> run(other))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("no item of Wikidata's JSON in it", "or one entity a line", "6 lines")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(6));
        assertThatThrownBy(() -> run(lines(person(2)), Set.of(CLASS))).hasMessageContaining(CLASS);
        assertThat(names(Invented.id(1))).containsExactly("Person 1");
        assertThat(run(lines(person(2))).meta().kept()).isEqualTo(1);
    }

    @Test
    void without_an_index_it_is_said_how_to_make_one() {
        assertThatThrownBy(() -> ItemIndex.open(temp.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("attest link import");
    }

    private static String person(int number) {
        return Invented.item(number)
                .label("en", "Person " + number)
                .human()
                .with("\"modified\":\"2026-01-02T03:04:05Z\"")
                .json();
    }

    private Path lines(String... items) throws IOException {
        return file("slice.jsonl", String.join("\n", items));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private Path folder() {
        return temp.resolve("wikidata");
    }

    private DumpImport.Request request(Path dump) {
        return new DumpImport.Request(dump, folder(), Set.of(), Optional.empty());
    }

    private ImportReport run(Path dump) throws IOException {
        return run(dump, Set.of());
    }

    private ImportReport run(Path dump, Set<String> classes) throws IOException {
        return DumpImport.run(
                new DumpImport.Request(dump, folder(), classes, Optional.empty()), Clock.systemUTC(), progress -> {});
    }

    private List<String> names(String id) throws IOException {
        try (ItemIndex index = ItemIndex.open(folder())) {
            return index.item(id).orElseThrow().names().stream()
                    .map(name -> name.text())
                    .toList();
        }
    }

    private Map<String, Integer> bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), DumpImportTest::content, (a, b) -> a, TreeMap::new));
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
