/**
 * {@code attest query}: a name and values come in, rows come out as table, CSV or JSON; or what is wrong with the queries.
 * {@link attest.app.query.QueryCommand} is the front door; it prints and makes exit codes.
 * It must not know the format of a query file or SPARQL itself.
 */
package attest.app.query;
