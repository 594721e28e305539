package attest.loader.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;

/**
 * A tagged sentence of a block.
 *
 * @param block index of the block
 * @param base offset of the tagged text in the document, in UTF-16 units
 * @param map the sentence as CoreNLP made it
 * @param words its tokens
 */
record Tagged(int block, int base, CoreMap map, List<CoreLabel> words) {
    static Tagged of(int block, int base, CoreMap map) {
        return new Tagged(block, base, map, map.get(CoreAnnotations.TokensAnnotation.class));
    }

    Range range(int token) {
        CoreLabel word = words.get(token);
        return new Range(base + word.beginPosition(), base + word.endPosition());
    }

    String lemma(int token) {
        String lemma = words.get(token).lemma();
        if (tag(token).equals("NNPS")) {
            // In a headline "Prisoners" is a plural as any other; the engine leaves capitalised plurals as they are.
            return Morphology.lemmaStatic(words.get(token).word().toLowerCase(Locale.ROOT), "NNS");
        }
        return (lemma == null ? words.get(token).word() : lemma).toLowerCase(Locale.ROOT);
    }

    String tag(int token) {
        return words.get(token).tag();
    }

    boolean noun(int token) {
        return tag(token).startsWith("NN");
    }
}
