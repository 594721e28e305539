package attest.loader.analyse;

import attest.loader.parse.Arc;
import attest.loader.parse.Parser;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** CoreNLP with the three models that are used: loaded once, on first use, side by side, and shared by all threads. */
final class Engine {
    private final AnnotationPipeline pipeline;
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private final CompletableFuture<Parser> parser;

    private Engine() {
        RedwoodConfiguration.errorLevel().apply();
        // Reading a model is one thread's work for a second or more.
        parser = CompletableFuture.supplyAsync(Engine::parser);
        names = CompletableFuture.supplyAsync(
                () -> CRFClassifier.getClassifierNoExceptions(DefaultPaths.DEFAULT_NER_THREECLASS_MODEL));
        pipeline = new StanfordCoreNLP(properties());
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
        return "Stanford CoreNLP " + version + " (english-left3words-distsim, english.all.3class, nndep/english_UD)";
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit," + OldSpelling.NAME + ",pos,lemma");
        properties.setProperty("customAnnotatorClass." + OldSpelling.NAME, OldSpelling.class.getName());
        // "president-elect" and double names are one word each.
        properties.setProperty("tokenize.options", "splitHyphenated=false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return properties;
    }

    /** Sentences with words, lemmas, tags and names; offsets count in the given text. */
    List<CoreMap> tag(String plain) {
        Annotation annotation = new Annotation(plain);
        pipeline.annotate(annotation);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences == null) {
            return List.of();
        }
        sentences.forEach(sentence -> name(sentence.get(CoreAnnotations.TokensAnnotation.class)));
        return sentences;
    }

    private void name(List<CoreLabel> words) {
        List<CoreLabel> named = names.join().classifySentence(words);
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setNER(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
        }
    }

    private static Parser parser() {
        try (Reader model = IOUtils.readerFromString(DependencyParser.DEFAULT_MODEL)) {
            return Parser.read(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the grammar to some tagged sentences; only the one of CoreNLP's five graphs that is read. */
    void parse(List<CoreMap> sentences) {
        for (CoreMap sentence : sentences) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<Arc> arcs = parser.join()
                    .parse(
                            words.stream().map(CoreLabel::word).toList(),
                            words.stream().map(CoreLabel::tag).toList());
            sentence.set(
                    EnhancedPlusPlusDependenciesAnnotation.class,
                    SemanticGraphFactory.generateEnhancedPlusPlusDependencies(Arcs.grammar(words, arcs)));
        }
    }
}
