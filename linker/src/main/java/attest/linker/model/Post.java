package attest.linker.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An office that somebody held (P39), and when (P580, P582).
 *
 * @param office the item of the office; empty when the office is not linked
 * @param names of the office
 * @param from the first day in office, as precisely as it is known
 * @param to the last day in office, as precisely as it is known; empty also for who still holds it
 */
public record Post(String office, List<Name> names, Optional<Dates> from, Optional<Dates> to) {
    public Post {
        Checks.itemOrEmpty(office, "office of a post");
        names = List.copyOf(names);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
