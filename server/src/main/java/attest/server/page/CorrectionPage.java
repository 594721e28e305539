package attest.server.page;

/**
 * The lines that put a claim right.
 *
 * @param claim as it was read
 * @param file the annotation file to which the lines go, in the corpus
 * @param lines a claim in the form of annotations, to be mended by hand
 * @param next the address of the queue
 */
public record CorrectionPage(ClaimLine claim, String file, String lines, String next) {}
