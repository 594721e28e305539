/**
 * The published word lists: the name of a file in {@code ontology/lexicon} comes in, its content goes out as records or rows.
 * {@link attest.loader.lexicon.Lexicon} is the front door.
 * It must not know what the words are used for.
 */
package attest.loader.lexicon;
