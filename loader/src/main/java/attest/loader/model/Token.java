package attest.loader.model;

/**
 * A word of a sentence.
 *
 * @param span where it stands
 * @param word the word as the tagger saw it (straight quotes); the text itself is read by the span
 * @param lemma its dictionary form, in lower case
 * @param tag Penn Treebank part of speech
 * @param entity PERSON, ORGANIZATION, OFFICE, EVENT, PLACE, SOURCE or O: first by the gazetteer, then by the models
 */
public record Token(Span span, String word, String lemma, String tag, String entity) {}
