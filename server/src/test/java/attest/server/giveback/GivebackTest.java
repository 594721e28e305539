package attest.server.giveback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.ItemIndex;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden files lie beside the test; what came out lies in {@code target/giveback}. */
class GivebackTest {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern TIME = Pattern.compile(
            "\\+\\d{4}-00-00T00:00:00Z/9|\\+\\d{4}-(?!00)\\d\\d-00T00:00:00Z/10|\\+\\d{4}-(?!00)\\d\\d-(?!00)\\d\\dT00:00:00Z/11");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\\")*\"");
    private static final Pattern WORDS = Pattern.compile("[a-z]{2,3}:" + STRING);

    @TempDir
    private static Path folder;

    private static Store store;
    private static ItemIndex items;
    private static Giveback giveback;

    @BeforeAll
    static void read() throws IOException {
        Path data = folder.resolve("data");
        Town.write(data);
        items = Town.items(folder.resolve("items"));
        store = Store.open(data);
        assertThat(store.load(Ontology.read(Path.of(System.getProperty("attest.root"), "ontology")))
                        .rejections())
                .isEmpty();
        giveback = giveback("organization/gazette\tthe paper of the town");
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
        items.close();
    }

    private static Giveback giveback(String list) throws IOException {
        Citable citable = Citable.read(List.of(Files.writeString(folder.resolve("citable.tsv"), list + "\n")));
        return store.dataset().calculateRead(() -> Giveback.of(store.dataset(), items, citable));
    }

    @Test
    void statements_that_wikidata_lacks_are_written_with_their_references() throws IOException {
        assertThat(giveback.quickStatements()).isEqualTo(golden("quickstatements.txt", giveback.quickStatements()));
        assertThat(giveback.json()).isEqualTo(golden("edits.json", giveback.json()));
    }

    @Test
    void every_reason_is_counted_and_told_with_its_claims() throws IOException {
        assertThat(giveback.counts()).containsOnlyKeys(Reason.values());
        assertThat(giveback.report()).isEqualTo(golden("report.json", giveback.report()));
    }

    @Test
    void the_same_data_give_the_same_bytes() throws IOException {
        Giveback again = giveback("organization/gazette");

        assertThat(again.quickStatements()).isEqualTo(giveback.quickStatements());
        assertThat(again.json()).isEqualTo(giveback.json());
        assertThat(again.report()).isEqualTo(giveback.report());
    }

    @Test
    void quickstatements_have_the_columns_and_precisions_that_are_documented() {
        assertThat(giveback.quickStatements().lines()).isNotEmpty().allSatisfy(line -> {
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells.size()).isOdd();
            assertThat(cells.get(0)).matches(ITEM);
            for (int i = 1; i < cells.size(); i += 2) {
                assertThat(cells.get(i + 1)).as(cells.get(i)).matches(kind(cells.get(i)));
            }
            assertThat(cells).contains("S854", "S1683", "S813");
        });
    }

    private static Pattern kind(String property) {
        return switch (property) {
            case "P39" -> ITEM;
            case "P569", "P570", "P580", "P582", "S813", "S577" -> TIME;
            case "S854" -> STRING;
            case "S1683", "S1476" -> WORDS;
            default -> throw new AssertionError(property + " is not allowed");
        };
    }

    @Test
    void nothing_is_given_of_who_may_be_accused() {
        assertThat(giveback.left(Reason.MAY_ACCUSE)).hasSize(1);
        assertThat(giveback.quickStatements()).doesNotContain(Town.item("accused"), Town.item("beside"), "ordered");
        assertThat(giveback.json()).doesNotContain(Town.item("accused"), Town.item("beside"), "ordered");
    }

    @Test
    void without_a_list_nothing_may_be_cited() throws IOException {
        Giveback none = giveback("# nobody yet");

        assertThat(none.size()).isZero();
        assertThat(none.quickStatements()).isEmpty();
        assertThat(none.json()).isEqualTo("[ ]\n");
        assertThat(none.counts().keySet())
                .containsExactly(Reason.MAY_ACCUSE, Reason.OTHER_RELATION, Reason.DIGEST, Reason.NOT_CITABLE);
    }

    @Test
    void a_list_tells_where_it_cannot_be_understood() {
        assertThatThrownBy(() -> giveback("# who\nThe Gazette\ta paper"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("citable.tsv, line 2: 'The Gazette' is no publisher and no source");
    }

    private static String golden(String name, String actual) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "giveback"));
        Files.writeString(target.resolve(name), actual);
        try (InputStream golden = GivebackTest.class.getResourceAsStream(name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
