package attest.linker.item;

import static attest.linker.item.Importing.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpImportTest {
    private static final String CLASS = Invented.id(800);

    @TempDir
    Path temp;

    private Importing dumps;

    @BeforeEach
    void folder() {
        dumps = new Importing(temp);
    }

    @Test
    void a_dump_array_json_lines_and_an_answer_of_the_interface_give_the_same_items() throws IOException {
        List<String> items = List.of(person(1), person(2));
        Path array = dumps.file("array.json", "[\n" + String.join(",\n", items) + "\n]\n");
        Path lines = dumps.file("slice.jsonl", String.join("\r\n", items));
        Path answer = dumps.file(
                "answer.json",
                """
                {"success": 1, "entities": {
                  "%s": %s,
                  "%s": %s
                }}"""
                        .formatted(Invented.id(1), items.get(0), Invented.id(2), items.get(1)));

        for (Path dump : List.of(array, lines, answer)) {
            assertThat(dumps.run(dump).meta().kept()).as(dump.toString()).isEqualTo(2);
            assertThat(dumps.names(Invented.id(2))).as(dump.toString()).containsExactly("Person 2");
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
            assertThat(dumps.run(each).meta().kept()).isEqualTo(1);
            assertThat(dumps.names(Invented.id(1))).containsExactly("Person 1");
        }
    }

    @Test
    void only_items_of_the_chosen_classes_are_kept_and_internal_ones_never() throws IOException {
        Path dump = dumps.lines(
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

        ImportReport report = dumps.run(dump, Set.of(CLASS));

        assertThat(dumps.names(Invented.id(2))).containsExactly("a lake");
        assertThat(report.meta().read()).isEqualTo(4);
        assertThat(report.meta().kept()).isEqualTo(1);
        assertThat(report.meta().internal()).isEqualTo(1);
    }

    @Test
    void damaged_lines_are_told_with_their_number_and_passed_over() throws IOException {
        Path dump = dumps.file("slice.jsonl", person(1) + "\n\n{\"type\":\"item\",\"id\":\n" + person(2) + "\n");

        ImportReport report = dumps.run(dump);

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

        ImportReport report = dumps.run(dumps.lines(Invented.item(2).with(wrong).json(), person(1)));

        assertThat(report.faults()).singleElement().satisfies(fault -> assertThat(fault.line())
                .isEqualTo(1));
        assertThat(dumps.names(Invented.id(1))).containsExactly("Person 1");
    }

    @Test
    void the_index_says_where_it_comes_from() throws IOException {
        dumps.run(Files.move(dumps.lines(person(1)), temp.resolve("wikidata-20260914-all.json")));

        try (ItemIndex index = ItemIndex.open(dumps.folder())) {
            assertThat(index.meta().source()).isEqualTo("wikidata-20260914-all.json");
            assertThat(index.meta().dumped()).isEqualTo("2026-09-14");
            assertThat(index.meta().newest()).isEqualTo("2026-01-02T03:04:05Z");
            assertThat(index.meta().sha256()).hasSize(64);
            assertThat(index.meta().licence()).contains("publicdomain/zero");
        }
    }

    @Test
    void a_number_in_the_name_that_is_no_day_is_none() throws IOException {
        dumps.run(Files.move(dumps.lines(person(1)), temp.resolve("wikidata-20269914.json")));

        try (ItemIndex index = ItemIndex.open(dumps.folder())) {
            assertThat(index.meta().dumped()).isEmpty();
        }
    }

    @Test
    void names_of_odd_signs_stop_no_import() throws IOException {
        dumps.run(dumps.lines(
                Invented.item(1).label("en", "\\ud800 half a sign").json(),
                Invented.item(2).label("fa", "\u200f\u200c").json(),
                Invented.item(3).label("en", ",").alias("en", "'").json(),
                Invented.item(4)
                        .label("en", "\u202eReversed")
                        .alias("zh", "\ud835\udd18")
                        .json()));

        assertThat(dumps.names(Invented.id(1))).containsExactly("? half a sign");
        assertThat(dumps.names(Invented.id(4))).containsExactly("\u202eReversed", "\ud835\udd18");
    }

    @Test
    void without_an_index_it_is_said_how_to_make_one() {
        assertThatThrownBy(() -> ItemIndex.open(temp.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("attest link import");
    }
}
