package attest.server.link;

import attest.linker.model.Kind;

/** An entity for which no item is searched, and why. */
record Unasked(String iri, Kind kind, String label, String reason) {}
