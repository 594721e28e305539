/**
 * SPARQL over HTTP: requests of the SPARQL 1.1 protocol and of the graph store protocol come in, answers in every format go out.
 * {@link attest.server.sparql.SparqlServlet}, {@link attest.server.sparql.GraphsServlet} and
 * {@link attest.server.sparql.TermsServlet} are the front doors.
 * It must not know saved queries or pages of entities.
 */
package attest.server.sparql;
