/**
 * The nouns of the linker: subjects of ours, items of Wikidata, features, proposals, judgements, as immutable records.
 * Every other package takes and returns them; each is validated when it is made, and its sets are in order, so that the same input gives the same bytes.
 * This package knows java.* only: no network, no files, no way to compare names.
 */
package attest.linker.model;
