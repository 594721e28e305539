package attest.loader.model;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param span where it stands
 * @param block the index of its block in the document
 * @param tokens its words in order
 * @param edges its grammar; empty if it was not parsed
 */
public record Sentence(Span span, int block, List<Token> tokens, List<Edge> edges) {
    public Sentence {
        tokens = List.copyOf(tokens);
        edges = List.copyOf(edges);
    }
}
