/**
 * The word lists that tagger and rules share: {@code words.yaml} comes in, sets of lemmas by list name go out.
 * {@code Words} is the front door.
 * It must not know the rules, the engine or documents.
 */
package attest.loader.words;
