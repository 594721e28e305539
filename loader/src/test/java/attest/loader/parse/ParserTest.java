package attest.loader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static Parser parser;

    @BeforeAll
    static void reads_the_model() throws IOException {
        try (Reader model = IOUtils.readerFromString(DependencyParser.DEFAULT_MODEL)) {
            parser = Parser.read(model);
        }
    }

    @Test
    void each_word_hangs_on_another_and_one_on_the_root() {
        assertThat(parser.parse(List.of("The", "minister", "resigned"), List.of("DT", "NN", "VBD")))
                .containsExactly(new Arc(2, "det"), new Arc(3, "nsubj"), new Arc(0, "root"));
    }

    @Test
    void a_sentence_without_words_has_no_arcs() {
        assertThat(parser.parse(List.of(), List.of())).isEmpty();
    }

    @Test
    void a_file_that_is_no_model_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> Parser.read(new StringReader("dict=1\npos=many")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2: expected pos=NUMBER, found pos=many");
    }
}
