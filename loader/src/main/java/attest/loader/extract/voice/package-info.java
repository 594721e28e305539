/**
 * Who says it: the sentences of a document come in, for any words of it the chain of voices with the stance of each goes out.
 * {@link attest.loader.extract.voice.Voices} is the front door; what reporting verbs mean stands in {@code voices.yaml}.
 * It must not know what is claimed: rules find content, this package finds whose content it is.
 */
package attest.loader.extract.voice;
