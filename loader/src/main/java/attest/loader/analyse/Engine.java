package attest.loader.analyse;

import attest.loader.parse.Arc;
import attest.loader.parse.Parser;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
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

/** CoreNLP with the five models that are used: loaded once, on first use, side by side, and shared by all threads. */
final class Engine {
    private static final List<String> NAMES = List.of(
            DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
            DefaultPaths.DEFAULT_NER_MUC_MODEL,
            DefaultPaths.DEFAULT_NER_CONLL_MODEL);

    private final AnnotationPipeline pipeline;
    private final CompletableFuture<Parser> parser;

    private Engine() {
        RedwoodConfiguration.errorLevel().apply();
        // Reading a model is one thread's work for a second or more; the names' largest first.
        parser = CompletableFuture.supplyAsync(Engine::parser);
        List<CompletableFuture<CRFClassifier<CoreLabel>>> names = NAMES.stream()
                .map(model ->
                        CompletableFuture.supplyAsync(() -> CRFClassifier.<CoreLabel>getClassifierNoExceptions(model)))
                .toList();
        pipeline = new StanfordCoreNLP(properties());
        pipeline.addAnnotator(new NERCombinerAnnotator(combined(names), false, 1, 0, Integer.MAX_VALUE, false, false));
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

    /** Without fine-grained entities and SUTime: nine tenths of the default's time, and we have our own dates. */
    @SuppressWarnings("unchecked") // an array of a generic type, which CoreNLP wants
    private static NERClassifierCombiner combined(List<CompletableFuture<CRFClassifier<CoreLabel>>> names) {
        try {
            return new NERClassifierCombiner(false, false, (AbstractSequenceClassifier<CoreLabel>[])
                    names.stream().map(CompletableFuture::join).toArray(AbstractSequenceClassifier[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
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
        return sentences == null ? List.of() : sentences;
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
