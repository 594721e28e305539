package attest.loader.analyse;

import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.model.Edge;
import attest.loader.model.Offsets;
import attest.loader.model.Sentence;
import attest.loader.words.Words;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences, words, names and grammar in documents: the gazetteer's names first, then the models'. The models are
 * loaded once, at the first document, and shared by all analysers; an analyser may be used by several threads.
 */
public final class Analyser {
    /** Longer stretches without a break are cut: the models' memory grows with the length of what they are given. */
    private static final int LONGEST = 20_000;

    /** A longer "sentence" is a list or a table; its grammar would be noise. */
    private static final int LONGEST_SENTENCE = 150;

    private static final System.Logger LOG = System.getLogger(Analyser.class.getName());

    private final Words words;
    private final NameFinder names;
    private final Shortened shortened;

    private Analyser(Words words, Authority authority) {
        this.words = words;
        this.shortened = Shortened.of(words);
        this.names = new NameFinder(Gazetteer.of(authority), words);
    }

    /** An analyser that knows the names of an authority. */
    public static Analyser of(Authority authority) {
        return new Analyser(Words.STANDARD, authority);
    }

    /** Reads a document's titles, paragraphs and captions. */
    public Analysis analyse(Document document) {
        String plain = shortened.without(PlainText.of(document.text()));
        Offsets offsets = Offsets.of(document.text());
        List<Range> blocks = new ArrayList<>();
        List<Tagged> sentences = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.kind().readable()) {
                Range range = new Range(
                        offsets.unit(block.span().start()),
                        offsets.unit(block.span().end()));
                blocks.add(range);
                sentences.addAll(tag(document, i, plain, range));
            }
        }
        return analysis(document, plain, blocks, sentences);
    }

    private Analysis analysis(Document document, String plain, List<Range> blocks, List<Tagged> sentences) {
        Reading reading = new Reading(document.text(), plain, names.find(plain, blocks, sentences), words);
        List<List<String>> tags = new ArrayList<>();
        for (Tagged sentence : sentences) {
            List<String> sentenceTags = reading.tags(sentence);
            reading.mentions(sentence, sentenceTags);
            reading.correct(sentence, sentenceTags);
            tags.add(sentenceTags);
        }
        List<Parts> parts =
                sentences.stream().map(sentence -> Parts.of(sentence, words)).toList();
        parse(document, sentences, tags, parts);
        List<Sentence> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            read.add(reading.sentence(
                    sentences.get(i),
                    tags.get(i),
                    beside(sentences.get(i), tags.get(i), parts.get(i).edges())));
        }
        return new Analysis(document.textHash(), Engine.name(), read, reading.mentions());
    }

    private List<Edge> beside(Tagged sentence, List<String> tags, List<Edge> edges) {
        List<Edge> told = Gapped.mended(sentence, tags, LifeLine.read(sentence, tags, edges), words);
        return Beside.added(sentence, tags, Described.mended(sentence, tags, told, words), words);
    }

    private static List<Tagged> tag(Document document, int block, String plain, Range range) {
        List<Tagged> sentences = new ArrayList<>();
        for (Range piece : Pieces.of(plain, range, LONGEST)) {
            try {
                for (CoreMap map : Engine.shared().tag(plain.substring(piece.start(), piece.end()))) {
                    Tagged sentence = Tagged.of(block, piece.start(), map);
                    if (!sentence.words().isEmpty()) {
                        sentences.add(sentence);
                    }
                }
            } catch (RuntimeException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        document.name() + ": offset " + piece.start() + " to " + piece.end()
                                + " could not be read by the tagger and is left out: " + e,
                        e);
            }
        }
        return sentences;
    }

    private void parse(Document document, List<Tagged> sentences, List<List<String>> tags, List<Parts> parts) {
        List<CoreMap> worth = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (worthParsing(sentences.get(i), tags.get(i))) {
                worth.addAll(parts.get(i).maps());
            }
        }
        try {
            Engine.shared().parse(worth);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, document.name() + ": its grammar could not be read: " + e, e);
        }
    }

    /** Whether a sentence has a person, an office, a quotation mark or a word that a rule looks for. */
    private boolean worthParsing(Tagged sentence, List<String> tags) {
        if (sentence.words().size() > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = 0; i < tags.size(); i++) {
            boolean named = tags.get(i).equals("PERSON") || tags.get(i).equals("OFFICE");
            if (named || sentence.tag(i).equals("``") || words.triggers(sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
