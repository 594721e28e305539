package attest.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.query.check.Fixtures;
import attest.server.query.check.Outcome;
import attest.server.query.check.QueryCheck;
import attest.server.query.lint.Linter;
import attest.server.store.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The queries of this repository, with their own tests. */
class SavedQueriesTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path ONTOLOGY = ROOT.resolve("ontology");
    private static final Path QUERIES = ROOT.resolve("queries");

    @Test
    void all_keep_the_rules() throws IOException {
        assertThat(linter().lint(QueryCatalog.open(QUERIES))).isEmpty();
    }

    @Test
    void the_example_of_the_documentation_keeps_the_rules_and_meets_its_tests() throws IOException {
        Matcher example = Pattern.compile("<!-- example: (\\S+) -->\n```sparql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/queries.md")));
        assertThat(example.find()).isTrue();
        SavedQuery query = SavedQuery.read(example.group(1), example.group(2));
        QueryCheck check = new QueryCheck(new Fixtures(QUERIES, ONTOLOGY, Optional.empty()));

        assertThat(linter().lint(query)).isEmpty();
        assertThat(query.header().tests()).hasSize(2).allSatisfy(test -> assertThat(
                        check.run(query, test).failures())
                .isEmpty());
    }

    @Test
    void each_of_the_forty_questions_has_a_saved_query() throws IOException {
        QueryCatalog catalog = QueryCatalog.open(QUERIES);
        String text = Files.readString(ROOT.resolve("docs/questions.md"));
        Stream<String> numbers = Pattern.compile("(?m)^\\| (\\d+) \\| .+ \\| `[a-z/-]+` \\|")
                .matcher(text)
                .results()
                .map(row -> row.group(1));
        Stream<String> named =
                Pattern.compile("`([a-z-]+/[a-z-]+)`").matcher(text).results().map(id -> id.group(1));

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList());
        assertThat(named).isNotEmpty().allMatch(id -> catalog.find(id).isPresent());
    }

    @TestFactory
    Stream<DynamicTest> each_returns_the_rows_that_its_tests_state() throws IOException {
        QueryCheck check = new QueryCheck(new Fixtures(QUERIES, ONTOLOGY, Optional.empty()));
        return QueryCatalog.open(QUERIES).queries().stream().flatMap(query -> query.header().tests().stream()
                .filter(test -> !test.onSeeds())
                .map(test -> DynamicTest.dynamicTest(query.id() + ": " + test.name(), () -> {
                    Outcome outcome = check.run(query, test);
                    assertThat(outcome.failures()).isEmpty();
                })));
    }

    @TestFactory
    Stream<DynamicTest> the_first_rows_of_each_are_the_first_of_all_its_rows() throws IOException {
        Fixtures fixtures = new Fixtures(QUERIES, ONTOLOGY, Optional.empty());
        return QueryCatalog.open(QUERIES).queries().stream()
                .map(query -> DynamicTest.dynamicTest(query.id(), () -> {
                    QueryTest onSample = query.header().tests().stream()
                            .filter(test -> !test.onSeeds())
                            .findFirst()
                            .orElseThrow();
                    List<List<String>> all =
                            query.run(fixtures.open(onSample), onSample.with()).texts();
                    assertThat(query.run(fixtures.open(onSample), onSample.with(), 1, 4)
                                    .texts())
                            .isEqualTo(all.subList(Math.min(1, all.size()), Math.min(5, all.size())));
                }));
    }

    private static Linter linter() {
        return new Linter(Ontology.read(ONTOLOGY).prefixes().getNsPrefixMap());
    }
}
