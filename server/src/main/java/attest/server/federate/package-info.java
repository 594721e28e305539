/**
 * Asks other SPARQL endpoints for a query's SERVICE: takes the part of the query that is meant for another, and gives its
 * solutions. Only endpoints that the operator listed are asked, within limits, at addresses of the public internet, and
 * what was answered is kept with its date. It must not know who asks, nor what a saved query or a page is.
 */
package attest.server.federate;
