package attest.loader;

import attest.loader.model.Extraction;

/**
 * What was read out of a document by rules.
 *
 * @param extraction its mentions and claims
 * @param engine name, version and models of the language engine
 */
record Reading(Extraction extraction, String engine) {}
