package attest.linker.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item that a subject may be, and how much speaks for it.
 *
 * @param item the candidate
 * @param score from 0 to 1, with two decimals
 * @param features what the score was reached by, the name first
 */
public record Scored(Item item, BigDecimal score, List<Feature> features) {
    public Scored {
        Objects.requireNonNull(item, "item");
        if (score.scale() != 2 || score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the score of " + item.id() + " is " + score + ": 0.00 to 1.00 was expected");
        }
        features = List.copyOf(features);
    }

    public Optional<Feature> feature(String name) {
        return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }
}
