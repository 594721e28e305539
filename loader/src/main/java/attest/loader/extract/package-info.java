/**
 * A document and its analysis come in, mentions and claims with their voices go out.
 * {@code Extractor} is the front door; the rules are data, read and matched in {@code rule}.
 * It must not know who a mention is: that is decided in resolve.
 */
package attest.loader.extract;
