package attest.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Pages accuse nobody in our own voice: only sources do, and each is named. */
class OwnVoiceTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Pattern ACCUSATION = Pattern.compile(
            "(?i)\\b(perpetrat\\w+|murder\\w*|kill(er|ers|ed by)|massacre\\w*|slaughter\\w*|criminal\\w*|crimes?"
                    + "|victims? of|terroris\\w+|tortur(er|ers|ed)|butcher\\w*|henchm\\w+|guilty|culprit\\w*|genocid\\w+"
                    + "|atrocit\\w+|regime|notorious|infamous|mullahs?)\\b");

    @Test
    void templates_hold_no_accusation() throws IOException {
        for (Path file : files(ROOT.resolve("server/src/main/jte"), ".jte")) {
            assertThat(ACCUSATION.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void code_that_words_pages_holds_no_accusation() throws IOException {
        for (Path file : files(ROOT.resolve("server/src/main/java/attest/server"), ".java")) {
            assertThat(ACCUSATION.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void labels_of_terms_relations_and_values_hold_no_accusation() {
        for (String file : List.of("attest.ttl", "relations.ttl", "vocabulary.ttl")) {
            Graph graph =
                    RDFParser.source(ROOT.resolve("ontology").resolve(file)).toGraph();
            assertThat(graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
                            .map(triple -> triple.getObject().getLiteralLexicalForm()))
                    .isNotEmpty()
                    .noneMatch(label -> ACCUSATION.matcher(label).find());
        }
    }

    @Test
    void labels_of_the_seeds_hold_no_accusation() {
        Graph authority = RDFParser.source(ROOT.resolve("seeds/authority.ttl")).toGraph();
        assertThat(authority.stream(Node.ANY, RDFS.label.asNode(), Node.ANY) // a proper name is no accusation
                        .map(triple -> triple.getObject().getLiteralLexicalForm()))
                .isNotEmpty()
                .noneMatch(label -> ACCUSATION
                        .matcher(label.replace("International Criminal Court", ""))
                        .find());
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
