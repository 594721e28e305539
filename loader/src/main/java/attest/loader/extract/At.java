package attest.loader.extract;

/**
 * A word of a document.
 *
 * @param sentence index of its sentence in the analysis
 * @param token index of the word in the sentence
 */
record At(int sentence, int token) {
    At with(int other) {
        return new At(sentence, other);
    }
}
