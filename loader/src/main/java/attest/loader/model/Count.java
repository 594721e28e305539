package attest.loader.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as a text gives it.
 *
 * @param number the figure as printed; absent for words such as "thousands"
 * @param qualifier how the words bound it
 * @param min the smallest number that fits the words
 * @param max the largest number that fits the words; absent where there is no upper bound
 */
public record Count(Optional<Long> number, Qualifier qualifier, long min, OptionalLong max) {
    public Count {
        if (min < 0 || (max.isPresent() && max.getAsLong() < min)) {
            throw new IllegalArgumentException("a count needs 0 <= min <= max, but is " + min + " to " + max);
        }
    }
}
