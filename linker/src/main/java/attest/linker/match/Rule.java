package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Scored;
import attest.linker.model.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a candidate is linked without asking anybody. Each condition that fails is told. */
final class Rule {
    static final BigDecimal WORTH_ASKING = new BigDecimal("0.70");
    private static final BigDecimal SURE = new BigDecimal("0.93");
    private static final BigDecimal GAP = new BigDecimal("0.10");
    private static final double ENOUGH = .5;
    private static final Set<String> OF_ONE_PERSON = Set.of("posts", "born", "died");
    /** A place is mostly named by one word; two further pieces of evidence then stand for the second word. */
    private static final double ENOUGH_FOR_ONE_WORD = 1.5;

    private final KnownNames names;

    Rule(KnownNames names) {
        this.names = names;
    }

    /** Decides on candidates that are best first, none below what is worth asking. */
    Proposal decide(Subject subject, List<Scored> candidates) {
        if (candidates.isEmpty()) {
            return new Proposal(subject, Outcome.NONE, "No item of its kind has a name like its names.", candidates);
        }
        return doubt(subject, candidates)
                .map(why -> new Proposal(subject, Outcome.REVIEW, why, candidates))
                .orElseGet(() -> new Proposal(subject, Outcome.AUTO, accepted(candidates.get(0)), candidates));
    }

    private Optional<String> doubt(Subject subject, List<Scored> candidates) {
        Scored best = candidates.get(0);
        Optional<String> moved = moved(best.item());
        if (moved.isPresent()) {
            return moved;
        }
        if (!best.item().kinds().contains(subject.kind())) {
            return Optional.of("The item does not tell of which kind it is.");
        }
        if (value(best, "name").compareTo(SURE) < 0) {
            return Optional.of("The names are not alike enough for a rule: " + value(best, "name") + ".");
        }
        return against(best)
                .or(() -> Existence.doubt(subject, best.item()))
                .or(() -> byAlias(subject, best))
                .or(() -> tooShort(subject, best))
                .or(() -> alone(subject, best))
                .or(() -> rival(candidates));
    }

    /** Whether the id that was asked for is stale: two items were made one, and nobody has looked whether rightly. */
    static Optional<String> moved(Item item) {
        return item.redirectedFrom().map(old -> "The item " + old + " now leads to " + item.id() + ".");
    }

    private static Optional<String> against(Scored best) {
        return best.features().stream()
                .filter(Feature::contradicts)
                .findFirst()
                .map(feature -> "Something contradicts: " + feature.why());
    }

    /** The name of a part is often an alias of the whole, which is another thing; a person's aliases are her own. */
    private Optional<String> byAlias(Subject subject, Scored best) {
        boolean labelled = subject.kind() == Kind.PERSON
                || best.item().names().stream().filter(Name::label).anyMatch(label -> subject.names().stream()
                        .anyMatch(ours -> Decimals.of(names.score(ours.text(), label.text()))
                                        .compareTo(SURE)
                                >= 0));
        return labelled
                ? Optional.empty()
                : Optional.of("Only an alias of the item is like a name of ours: ours may be a part of it.");
    }

    private Optional<String> tooShort(Subject subject, Scored best) {
        boolean enough = NameMatch.best(subject, best.item(), names).words(names) > 1
                || best.feature("acronym").isPresent()
                || (subject.kind() == Kind.PLACE && Scoring.further(best.features()) >= ENOUGH_FOR_ONE_WORD);
        return enough ? Optional.empty() : Optional.of("A single word does not tell who or what it is.");
    }

    /** Brothers and colleagues have one country, one party, one town: of a person only what namesakes do not share counts. */
    private static Optional<String> alone(Subject subject, Scored best) {
        List<Feature> told = best.features().stream()
                .filter(feature -> subject.kind() != Kind.PERSON || OF_ONE_PERSON.contains(feature.name()))
                .toList();
        return Scoring.further(told) >= ENOUGH
                ? Optional.empty()
                : Optional.of("Besides the name too little speaks for it.");
    }

    private static Optional<String> rival(List<Scored> candidates) {
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        BigDecimal gap = candidates.get(0).score().subtract(candidates.get(1).score());
        return gap.compareTo(GAP) >= 0
                ? Optional.empty()
                : Optional.of("Two items fit nearly as well: "
                        + candidates.get(0).item().id() + " and "
                        + candidates.get(1).item().id() + ".");
    }

    private static String accepted(Scored best) {
        List<String> by = best.features().stream()
                .filter(feature -> feature.value().signum() > 0)
                .map(Feature::name)
                .toList();
        return "By rule: " + String.join(", ", by) + " agree and nothing contradicts.";
    }

    private static BigDecimal value(Scored scored, String feature) {
        return scored.feature(feature).map(Feature::value).orElse(BigDecimal.ZERO);
    }
}
