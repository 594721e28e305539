/**
 * The server: RDF files come in, answers go out, as SPARQL, saved queries, pages and data.
 * {@code AttestServer} is the front door to HTTP, {@code attest.server.store.Store} to the data.
 * It must not know the loader: the two meet in RDF files.
 */
package attest.server;
