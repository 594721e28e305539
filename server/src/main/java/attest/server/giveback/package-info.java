/**
 * Giving back: accepted claims, accepted links and what Wikidata states come in; statements that Wikidata lacks, each with its reference, go out as QuickStatements or Wikibase's JSON, with a count of what was left out and why.
 * {@link attest.server.giveback.Giveback} is the front door.
 * It must not know the network: nothing is ever submitted from here, and there are no credentials to do it with.
 */
package attest.server.giveback;
