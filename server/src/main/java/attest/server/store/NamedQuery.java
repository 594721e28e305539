package attest.server.store;

import org.apache.jena.query.Query;

/** A query file of the ontology folder. */
record NamedQuery(String name, Query query) {}
