package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final Path TEXTS = Path.of("../evaluation/practice/texts");

    @Test
    void every_sentence_is_parsed_as_the_library_parses_it() throws IOException {
        DependencyParser library = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        List<CoreMap> sentences = sentences();

        Engine.shared().parse(sentences);

        assertThat(sentences).hasSizeGreaterThan(200).allSatisfy(sentence -> assertThat(
                        sentence.get(EnhancedPlusPlusDependenciesAnnotation.class)
                                .typedDependencies())
                .isEqualTo(SemanticGraphFactory.generateEnhancedPlusPlusDependencies(library.predict(sentence))
                        .typedDependencies()));
    }

    @Test
    void an_old_spelling_is_tagged_as_the_new_one_and_stays_where_it_stood() {
        List<CoreLabel> words =
                Engine.shared().tag("The minister saw the king to-day.").get(0).get(TokensAnnotation.class);

        assertThat(words)
                .filteredOn(word -> word.word().equals("today"))
                .singleElement()
                .satisfies(today -> {
                    assertThat(today.tag()).isEqualTo("NN");
                    assertThat(today.endPosition() - today.beginPosition()).isEqualTo("to-day".length());
                });
    }

    private static List<CoreMap> sentences() throws IOException {
        List<CoreMap> sentences = new ArrayList<>();
        try (Stream<Path> texts = Files.list(TEXTS)) {
            for (Path text : texts.sorted().toList()) {
                sentences.addAll(Engine.shared().tag(Files.readString(text)));
            }
        }
        return sentences;
    }
}
