/**
 * Saved queries: a folder of {@code .rq} files and the values of parameters come in, rows come out.
 * {@link attest.server.query.QueryCatalog} is the front door; {@code lint} judges the files and {@code check} runs their
 * tests.
 * It must not know HTTP, pages or where the data lie: it is handed a Jena dataset whose default graph shows all graphs.
 */
package attest.server.query;
