package attest.loader.explain;

import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.model.Reference;
import java.util.List;

/**
 * How a document was read.
 *
 * @param document the document
 * @param unread the parts that no claim is read from: bylines, datelines, furniture
 * @param sentences what became of each sentence of the rest, in order
 */
public record Explanation(Document document, List<Block> unread, List<Explained> sentences) {
    public Explanation {
        unread = List.copyOf(unread);
        sentences = List.copyOf(sentences);
    }

    /** How many claims were read. */
    public long claims() {
        return sentences.stream()
                .mapToLong(sentence -> sentence.claims().size())
                .sum();
    }

    /** How many pronouns for persons and bare descriptions nobody can tell the meaning of. */
    public long open() {
        return sentences.stream()
                .flatMap(sentence -> sentence.references().stream())
                .filter(Reference::open)
                .count();
    }

    /** How many words that tell of an office, an event or a text are in no claim. */
    public long silent() {
        return sentences.stream()
                .mapToLong(sentence -> sentence.silent().size())
                .sum();
    }
}
