/**
 * Sources as they were read: a loaded text and its claims come in, the text with every claim marked in it goes out.
 * {@code Reader} makes the page of one source, {@code Sources} the list of all.
 * It must not know how claims were found; all offsets are code points of the text whose hash the source names.
 */
package attest.server.reader;
