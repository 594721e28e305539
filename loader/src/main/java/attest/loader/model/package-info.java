/**
 * The nouns of the loader: documents, mentions, claims, voices, dates, counts, entities, as immutable records.
 * Every other package takes and returns them; each is validated when it is made.
 * This package knows java.* only: no RDF, no language model, no files.
 */
package attest.loader.model;
