package attest.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Loader;
import attest.loader.Progress;
import attest.loader.rdf.Iris;
import attest.server.query.QueryCatalog;
import attest.server.query.QueryTest;
import attest.server.query.check.Fixtures;
import attest.server.query.check.QueryCheck;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: the texts of seeds/ are read and stored, and the saved queries find in them what a careful reader finds. */
class SeedsQueriesTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    private static Path data;

    private static Store store;

    @BeforeAll
    static void the_seeds_are_loaded() throws IOException {
        new Loader(data, Iris.DEFAULT).load(List.of(ROOT.resolve("seeds")), Optional.empty(), Progress.SILENT);
        store = Store.open(data);
        store.load(Ontology.read(ROOT.resolve("ontology")));
    }

    @AfterAll
    static void the_store_is_closed() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> each_query_finds_what_a_careful_reader_finds() throws IOException {
        Path queries = ROOT.resolve("queries");
        QueryCheck check =
                new QueryCheck(new Fixtures(queries, ROOT.resolve("ontology"), Optional.of(store.dataset())));
        return QueryCatalog.open(queries).queries().stream().flatMap(query -> query.header().tests().stream()
                .filter(QueryTest::onSeeds)
                .map(test -> DynamicTest.dynamicTest(
                        query.id() + ": " + test.name(),
                        () -> assertThat(check.run(query, test).failures()).isEmpty())));
    }
}
