/**
 * Addresses of things: a request for an IRI of the data comes in, its page or its triples go out.
 * {@code LinkedData} answers for single things, {@code Home} for all that is here.
 * It must not write, derive or decide: it tells what the graphs hold, claims with their voices first.
 */
package attest.server.entity;
