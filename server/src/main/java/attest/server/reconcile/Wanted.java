package attest.server.reconcile;

import attest.linker.name.ParsedName;
import java.util.Optional;

/**
 * A value that a row gives for a property.
 *
 * @param text words, number or date as written
 * @param name the same taken apart as a name
 * @param id the identifier, where the cell was tied to a thing of ours before
 */
record Wanted(String text, ParsedName name, Optional<String> id) {
    Wanted(String text, Optional<String> id) {
        this(text, ParsedName.of(text), id);
    }
}
