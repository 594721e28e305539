package attest.loader.model;

import java.util.List;

/**
 * What the language engine and the gazetteer see in a document.
 *
 * @param textHash of the document
 * @param engine name, version and models of the engine
 * @param sentences in order, from readable blocks only
 * @param names the names found, in order, without overlap: those of the authority first, then those of the models
 */
public record Analysis(String textHash, String engine, List<Sentence> sentences, List<Mention> names) {
    public Analysis {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
