package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Scored;
import attest.linker.model.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How much speaks for an item. */
final class Scoring {
    private static final double NAME = .7;
    private static final double FURTHER = .15;
    private static final double MOST_FURTHER = 2;

    private final KnownNames names;

    Scoring(KnownNames names) {
        this.names = names;
    }

    /** A name counts for .70 at most, two pieces of further evidence for the rest; each contradiction takes .25. */
    Scored score(Subject subject, Item item) {
        NameMatch name = NameMatch.best(subject, item, names);
        List<Feature> features = new ArrayList<>(List.of(name.feature(), kind(subject, item)));
        features.addAll(Evidence.of(subject, item, names));
        double against = features.stream()
                .filter(Feature::contradicts)
                .mapToDouble(feature -> feature.value().doubleValue())
                .sum();
        double further = Math.min(MOST_FURTHER, further(features));
        double score = NAME * name.score() + FURTHER * further + against;
        return new Scored(item, Decimals.of(Math.max(0, Math.min(1, score + 1e-9))), features);
    }

    /** What speaks for an item besides its name and kind. */
    static double further(List<Feature> features) {
        return features.stream()
                .filter(feature ->
                        !feature.name().equals("name") && !feature.name().equals("kind"))
                .filter(feature -> !feature.contradicts())
                .mapToDouble(feature -> feature.value().doubleValue())
                .sum();
    }

    private static Feature kind(Subject subject, Item item) {
        boolean told = item.kinds().contains(subject.kind());
        return new Feature(
                "kind",
                told ? BigDecimal.ONE : BigDecimal.ZERO,
                told ? "Of the same kind." : "The item does not tell of which kind it is.");
    }
}
