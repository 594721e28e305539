package attest.server.reconcile;

import java.util.Optional;

/**
 * A value that a row gives for a property.
 *
 * @param text words, number or date as written
 * @param id the identifier, where the cell was tied to a thing of ours before
 */
record Wanted(String text, Optional<String> id) {}
