package attest.server.store;

import org.apache.jena.graph.Node;

/** What is wrong with a node of a candidate. */
record Fault(Node node, String message) {}
