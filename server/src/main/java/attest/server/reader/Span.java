package attest.server.reader;

import org.apache.jena.graph.Node;

/**
 * Where a claim stands in a text.
 *
 * @param number of its note, counted from 1
 * @param start first code point
 * @param end after the last
 */
record Span(int number, int start, int end, Node claim) {}
