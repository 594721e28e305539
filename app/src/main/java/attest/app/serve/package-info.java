/**
 * The commands {@code serve}, {@code up} and {@code sparql}: a data folder comes in, a running server or the rows of a query go out.
 * {@link attest.app.serve.ServeCommand}, {@link attest.app.serve.UpCommand} and {@link attest.app.serve.SparqlCommand} are the front doors.
 * It must not know how texts become claims, nor how a query is judged.
 */
package attest.app.serve;
