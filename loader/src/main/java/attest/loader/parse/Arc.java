package attest.loader.parse;

/**
 * What a word hangs on.
 *
 * @param head the number of the governing word, counted from 1; 0 for the word that hangs on none
 * @param relation the basic relation of Universal Dependencies, such as nsubj or nmod
 */
public record Arc(int head, String relation) {}
