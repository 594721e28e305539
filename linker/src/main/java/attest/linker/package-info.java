/**
 * The linker: what is known here of a person, office, body, place or event comes in, the item of Wikidata that it may be goes out, with reasons.
 * {@link attest.linker.match.Linker} is the front door; items come from an index on disk or from the network, and the linker does not see which.
 * It must not know RDF, the loader or the server: what a proposal becomes is decided by who asked.
 */
package attest.linker;
