/**
 * Excerpts of Wikidata: linked entities and an index of items come in, a graph of what Wikidata states of those items goes out.
 * {@link attest.server.excerpt.Excerpts} is the front door; what is written says who states it, as of which day, and is never a claim.
 * It must not know how links come about, nor what is compared with the statements.
 */
package attest.server.excerpt;
