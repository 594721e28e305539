/**
 * Reading a corpus: files come in, documents with blocks and catalogue, annotations and decisions go out.
 * {@link attest.loader.read.Corpus} is the front door; {@link attest.loader.read.DocumentReader} is the seam for a new format.
 * It must not know what a text claims; it tells only what stands where and what the catalogue says about it.
 */
package attest.loader.read;
