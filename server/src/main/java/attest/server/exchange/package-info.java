/**
 * Saved queries for other tools: a query comes in, SHACL, grlc, a notebook, a page, code or an OpenAPI document goes out; files of
 * other tools become saved queries.
 * {@code Shacl}, {@code Grlc}, {@code Notebook}, {@code AnswerPage}, {@code Snippets}, {@code OpenApi} and {@code Import} are the doors.
 * It must not know HTTP requests or the store.
 */
package attest.server.exchange;
