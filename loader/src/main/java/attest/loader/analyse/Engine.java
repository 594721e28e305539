package attest.loader.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP with the five models that are used: loaded once, on first use, and shared by all threads. */
final class Engine {
    private final StanfordCoreNLP pipeline;
    private final DependencyParseAnnotator parser;

    private Engine() {
        RedwoodConfiguration.errorLevel().apply();
        pipeline = new StanfordCoreNLP(properties());
        parser = new DependencyParseAnnotator(new Properties());
    }

    private static final class Holder {
        static final Engine ENGINE = new Engine();
    }

    static Engine shared() {
        return Holder.ENGINE;
    }

    /** Name, version and models, for the record of a run; does not load anything. */
    static String name() {
        String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
        return "Stanford CoreNLP " + version + " (english-left3words-distsim, english.all.3class, english.muc.7class,"
                + " english.conll.4class, nndep/english_UD)";
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        // "president-elect" and double names are one word each.
        properties.setProperty("tokenize.options", "splitHyphenated=false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // Fine-grained entities and SUTime are nine tenths of the default's time, and we have our own dates.
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    /** Sentences with words, lemmas, tags and names; offsets count in the given text. */
    List<CoreMap> tag(String plain) {
        Annotation annotation = new Annotation(plain);
        pipeline.annotate(annotation);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        return sentences == null ? List.of() : sentences;
    }

    /** Adds the grammar to some tagged sentences. */
    void parse(List<CoreMap> sentences) {
        List<CoreLabel> tokens = new ArrayList<>();
        sentences.forEach(sentence -> tokens.addAll(sentence.get(CoreAnnotations.TokensAnnotation.class)));
        Annotation annotation = new Annotation("");
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        parser.annotate(annotation);
    }
}
