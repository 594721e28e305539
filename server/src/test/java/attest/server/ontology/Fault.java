package attest.server.ontology;

import org.apache.jena.graph.Node;

/** What the gate finds wrong with a node: the name of the constraint that it breaks, and what to do. */
record Fault(String constraint, Node node, String message) {}
