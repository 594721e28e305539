package attest.loader.analyse;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * "to-day", "to-night", "to-morrow": newspapers wrote them so for half a century, and no tagger knows them. The word stays where it
 * stood.
 */
@SuppressWarnings("rawtypes") // CoreNLP's own interface asks for raw types.
public final class OldSpelling implements Annotator {
    static final String NAME = "oldspelling";

    /** As the pipeline makes its annotators. */
    public OldSpelling(String name, Properties properties) {}

    @Override
    public void annotate(Annotation annotation) {
        for (CoreLabel word : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            if (word.word().toLowerCase(Locale.ROOT).matches("to-(day|night|morrow)")) {
                word.setWord(word.word().replace("-", ""));
                word.setValue(word.word());
            }
        }
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class);
    }
}
