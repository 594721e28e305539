package attest.loader.model;

/**
 * A grammatical relation between two words of a sentence (enhanced++ Universal Dependencies).
 *
 * @param head index of the governing token in its sentence
 * @param dependent index of the dependent token
 * @param relation the name with its specifier, such as nsubj:pass or nmod:of
 */
public record Edge(int head, int dependent, String relation) {}
