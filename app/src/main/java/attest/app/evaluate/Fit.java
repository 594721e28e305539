package attest.app.evaluate;

import attest.loader.model.Span;
import attest.loader.model.Stance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether, and how well, something of the graph fits a gold claim of the same document. */
final class Fit {
    /** What tells one claim of such a type from another is its two sides, so that a repetition can be known elsewhere in the text. */
    private static final Set<GoldType> REPEATABLE = EnumSet.of(
            GoldType.HOLDS_OFFICE,
            GoldType.OFFICE_CHANGE,
            GoldType.MEMBER_OF_BODY,
            GoldType.AFFILIATED_WITH,
            GoldType.PARTICIPATES_IN,
            GoldType.KILLED_OR_DETAINED,
            GoldType.EVENT_OCCURRED,
            GoldType.EVENT_PLACE,
            GoldType.VICTIM_COUNT,
            GoldType.PUBLISHED);

    private static final Set<GoldType> WITHOUT_OBJECT = EnumSet.of(
            GoldType.SAID,
            GoldType.DENIED,
            GoldType.CALLED_FOR,
            GoldType.DID_NOT_ACT,
            GoldType.CHARACTERISED_AS,
            GoldType.ATTRIBUTE,
            GoldType.VICTIM_COUNT,
            GoldType.VICTIM_PROFILE,
            GoldType.EVENT_OCCURRED,
            GoldType.EVENT_DATE);

    private static final Set<GoldType> ACTS = EnumSet.of(GoldType.SAID, GoldType.DENIED, GoldType.CALLED_FOR);

    private final Sameness sameness;

    Fit(Sameness sameness) {
        this.sameness = sameness;
    }

    /** Same type, half of the shorter span in common, same subject, and same object where the type has one. */
    boolean hits(GoldClaim gold, Item item) {
        return near(gold.places(), item) && sides(gold, item, gold.places());
    }

    /** The gold claim once more, in other words of the same text. */
    boolean repeats(GoldClaim gold, Item item) {
        return REPEATABLE.contains(gold.type())
                && stance(gold, item)
                && number(gold, item).orElse(true)
                && sides(gold, item, List.of());
    }

    /** Whether the type and the place agree, if not the two sides. */
    boolean near(GoldClaim gold, Item item) {
        return near(gold.places(), item) && gold.types().stream().anyMatch(item.types()::contains);
    }

    private boolean sides(GoldClaim gold, Item item, List<Span> evidence) {
        return gold.types().stream().filter(item.types()::contains).anyMatch(type -> sides(gold, item, type, evidence));
    }

    private boolean sides(GoldClaim gold, Item item, GoldType type, List<Span> evidence) {
        boolean takesOver = type == GoldType.OFFICE_CHANGE && takesOver(gold, item, evidence);
        return takesOver || (subject(gold, item, type, evidence) && object(gold, item, type, evidence));
    }

    private boolean subject(GoldClaim gold, Item item, GoldType type, List<Span> evidence) {
        if (type == GoldType.DENIED && item.step().isEmpty()) {
            Reference denier = item.speakers().isEmpty()
                    ? item.subject()
                    : item.speakers().get(item.speakers().size() - 1);
            return sameness.any(gold.subjects(), denier, evidence);
        }
        return burial(gold, item) || sameness.any(gold.subjects(), item.subject(), evidence);
    }

    /** The place of a burial belongs to the gold's main event, but to an event of its own in the graph. */
    private static boolean burial(GoldClaim gold, Item item) {
        return gold.details().placeRole().filter("burial"::equals).isPresent()
                && item.subject()
                        .kind()
                        .filter(kind -> kind.name().equals("burial"))
                        .isPresent();
    }

    private boolean object(GoldClaim gold, Item item, GoldType type, List<Span> evidence) {
        if (WITHOUT_OBJECT.contains(type)) {
            return true;
        }
        if (type == GoldType.KILLED_OR_DETAINED) {
            return befell(gold, item);
        }
        return item.object()
                .map(found -> sameness.any(gold.objects(), found, evidence))
                .orElse(gold.objects().isEmpty());
    }

    private static boolean befell(GoldClaim gold, Item item) {
        Reference event = item.object().orElse(item.subject());
        return gold.type() != GoldType.KILLED_OR_DETAINED
                || gold.objects().stream().anyMatch(fate -> Mapping.befell(fate.words(), event.kind()));
    }

    /** The gold tells a succession of the one who left; the graph of the one who came. */
    private boolean takesOver(GoldClaim gold, Item item, List<Span> evidence) {
        Optional<GoldRef> successor = gold.details().successor();
        if (successor.isEmpty() || !sameness.one(successor.get(), item.subject(), evidence)) {
            return false;
        }
        List<GoldRef> other = item.claim().relation().name().equals("succeeded") ? gold.subjects() : gold.objects();
        return item.object()
                .filter(found -> sameness.any(other, found, evidence))
                .isPresent();
    }

    private static boolean near(List<Span> places, Item item) {
        return places.stream().anyMatch(place -> item.spans().stream().anyMatch(span -> Overlap.half(place, span)));
    }

    /** Whether the graph only tells that somebody speaks, where the gold has what is said. */
    boolean introduces(GoldClaim gold, Item item) {
        if (!item.claim().relation().name().equals("spokeOf") || !gold.attributed()) {
            return false;
        }
        List<GoldRef> speakers = gold.speakers().get(0);
        List<Span> places = Stream.concat(gold.places().stream(), gold.attribution().stream())
                .toList();
        return near(places, item) && sameness.one(speakers.get(speakers.size() - 1), item.subject(), List.of());
    }

    /** Whether the chain of speakers is the gold's. */
    boolean speakers(GoldClaim gold, Item item) {
        List<Reference> speakers = item.speakers();
        List<Reference> outer = act(gold, item) ? speakers.subList(0, speakers.size() - 1) : speakers;
        return gold.speakers().stream().anyMatch(chain -> chain(chain, outer));
    }

    private boolean chain(List<GoldRef> gold, List<Reference> found) {
        if (gold.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!sameness.one(gold.get(i), found.get(i), List.of())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the stance is the gold's. Of an act of speech it is the outer voice's; what was not done is denied. */
    boolean stance(GoldClaim gold, Item item) {
        if (gold.type() == GoldType.DID_NOT_ACT) {
            return item.stance() == Stance.DENIES || item.claim().narrator() == Stance.DENIES;
        }
        return act(gold, item)
                ? item.claim().narrator() != Stance.DENIES
                : Mapping.stances(gold.stances()).contains(item.stance());
    }

    /** Whether the gold has an act of speech, and the graph its content in the mouth of the one who speaks. */
    private boolean act(GoldClaim gold, Item item) {
        List<Reference> speakers = item.speakers();
        return ACTS.contains(gold.type())
                && item.step().isEmpty()
                && !speakers.isEmpty()
                && sameness.any(gold.subjects(), speakers.get(speakers.size() - 1), gold.places());
    }

    /** Whether the number is the gold's; nothing if either has none. */
    Optional<Boolean> number(GoldClaim gold, Item item) {
        return gold.details().count().flatMap(count -> item.claim().count().map(count::equal));
    }

    /** How good a match is: speakers before stance, stance before number, number before the place. */
    double grade(GoldClaim gold, Item item) {
        double grade = item.step().isEmpty() ? 1 : 0;
        grade += speakers(gold, item) ? 8 : 0;
        grade += stance(gold, item) ? 4 : 0;
        grade += item.types().contains(gold.type()) ? 2 : 0;
        grade += number(gold, item).orElse(false) ? 2 : 0;
        Span place = gold.places().get(0);
        return grade
                + (double) Overlap.of(place, item.spans().get(0))
                        / place.union(item.spans().get(0)).length();
    }
}
