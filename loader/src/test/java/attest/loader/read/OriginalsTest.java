package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.rdf.Iris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The originals behind the digests are under copyright; whoever has them beside the repository runs this too. */
class OriginalsTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path ORIGINALS = ROOT.resolve("../shared/seeds");

    @BeforeEach
    void the_originals_are_there() {
        assumeTrue(Files.isDirectory(ORIGINALS), "skipped: there are no originals in ../shared/seeds");
    }

    @Test
    void only_the_dateline_tells_a_day_of_publication() throws Exception {
        List<Document> documents = Corpus.open(ORIGINALS, Iris.DEFAULT).documents();

        assertThat(documents)
                .filteredOn(document -> document.catalogue().published().isPresent())
                .singleElement()
                .satisfies(document -> assertThat(
                                document.catalogue().published().orElseThrow().edtf())
                        .contains("2020-12-12"));
    }

    @Test
    void what_the_pages_show_beside_their_texts_is_not_read() throws Exception {
        Map<String, Long> furniture = new TreeMap<>();
        for (Document document : Corpus.open(ORIGINALS, Iris.DEFAULT).documents()) {
            furniture.put(
                    document.name().substring(0, 3),
                    document.blocks().stream()
                            .filter(block -> block.kind() == Block.Kind.FURNITURE)
                            .count());
        }

        assertThat(furniture).isEqualTo(Map.of("000", 0L, "001", 4L, "002", 1L, "003", 2L, "004", 9L));
    }

    @Test
    void the_catalogue_of_the_seeds_knows_each_original_by_its_hash() throws Exception {
        Corpus seeds = Corpus.open(ROOT.resolve("seeds"), Iris.DEFAULT);

        List<Document> documents = seeds.documents(ORIGINALS);

        assertThat(seeds.problems()).isEmpty();
        assertThat(documents).hasSize(5).allSatisfy(document -> {
            assertThat(document.catalogue().published()).isPresent();
            assertThat(document.catalogue().digestOf()).isEmpty();
            assertThat(document.catalogue().inferred()).doesNotContain("title", "published");
        });
    }
}
