package attest.loader.read;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue and the front matter say about one text, in order of precedence.
 *
 * @param all the entries, the one that wins first
 */
record Entries(List<Entry> all) {
    Optional<String> field(String key) {
        return entry(key).flatMap(entry -> entry.field(key));
    }

    /** The entry that a field is taken from. */
    Optional<Entry> entry(String key) {
        return all.stream().filter(entry -> entry.field(key).isPresent()).findFirst();
    }
}
