/**
 * The loader: a corpus of texts comes in, one TriG file a source goes out.
 * {@code Loader} is the front door; it composes read, analyse, extract, resolve and rdf and does nothing else.
 * It must not know the server: the two meet in RDF files.
 */
package attest.loader;
