/**
 * The network: a subject comes in, items that Wikidata's interface finds for it go out, and every answer stays on disk to be replayed.
 * {@link attest.linker.online.OnlineCandidates} is the front door; without the contact of an operator it cannot be built.
 * It must not know which item a subject is.
 */
package attest.linker.online;
