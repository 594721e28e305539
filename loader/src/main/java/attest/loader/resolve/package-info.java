/**
 * Who is who: extractions of many documents, the authority and the decisions of persons come in, each mention's entity goes out.
 * {@link attest.loader.resolve.Resolver} is the front door; the result depends on the content of the documents, not on their order.
 * It must not know what is claimed of an entity beyond dates, places and offices, and it never merges by a surname alone.
 */
package attest.loader.resolve;
