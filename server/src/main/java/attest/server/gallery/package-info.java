/**
 * The pages of saved queries and of SPARQL: requests of browsers come in, forms, tables and evidence go out as HTML.
 * {@code Gallery} and {@code Editor} are the doors; the templates lie in {@code src/main/jte/query}, and work without JavaScript.
 * It must not know how queries are bound, stored or run: it asks the desk, and the guard for what a stranger writes.
 */
package attest.server.gallery;
