package attest.server.giveback;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The dates of a claim as Wikidata writes them, where the passage words them exactly. */
final class Dating {
    private final Facts facts;

    Dating(Facts facts) {
        this.facts = facts;
    }

    /** Why its dates cannot be given; empty when they can. */
    Optional<Reason> reason(Node claim) {
        if (facts.one(claim, "when").isEmpty() && isUnknown(claim)) {
            return Optional.of(Reason.NO_DATE);
        }
        boolean known = isStated(facts, claim)
                && (isOffice(claim) ? isTenure(claim) : point(claim).isPresent());
        if (!known) {
            return Optional.of(Reason.UNCERTAIN_DATE);
        }
        return Stream.of(start(claim), end(claim)).flatMap(Optional::stream).anyMatch(Moment::isOfEitherCalendar)
                ? Optional.of(Reason.CALENDAR)
                : Optional.empty();
    }

    /** Whether a date is worded, and not as about or perhaps. */
    static boolean isStated(Facts facts, Node node) {
        return Terms.is(facts, node, "dateBasis", Names.VOCAB + "stated")
                && facts.text(node, "when")
                        .filter(edtf -> !edtf.matches(".*[~?%X].*"))
                        .isPresent();
    }

    /** The day, month or year in which it happened. */
    Optional<Moment> point(Node claim) {
        return Moment.exact(Terms.day(facts, claim, "startEarliest"), Terms.day(facts, claim, "endLatest"));
    }

    /** Start (P580) and end (P582), those of the two that are told. */
    List<Snak> tenure(Node claim) {
        List<Snak> snaks = new ArrayList<>();
        start(claim).ifPresent(from -> snaks.add(new Snak("P580", new Term.TimeTerm(from))));
        end(claim).ifPresent(to -> snaks.add(new Snak("P582", new Term.TimeTerm(to))));
        return snaks;
    }

    private boolean isOffice(Node claim) {
        return Terms.relation(facts, claim).equals("heldOffice");
    }

    /** "In 1961 she was minister" tells neither when it began nor when it ended: only an interval does. */
    private boolean isTenure(Node claim) {
        boolean interval =
                facts.text(claim, "when").filter(edtf -> edtf.contains("/")).isPresent();
        boolean startKnown = start(claim).isPresent();
        boolean endKnown = end(claim).isPresent();
        return interval
                && (startKnown || Terms.isUnknown(Terms.day(facts, claim, "startEarliest")))
                && (endKnown || Terms.isUnknown(Terms.day(facts, claim, "endLatest")))
                && (startKnown || endKnown);
    }

    private Optional<Moment> start(Node claim) {
        return exact(claim, "startEarliest", "startLatest");
    }

    private Optional<Moment> end(Node claim) {
        return exact(claim, "endEarliest", "endLatest");
    }

    private Optional<Moment> exact(Node claim, String first, String last) {
        return Moment.exact(Terms.day(facts, claim, first), Terms.day(facts, claim, last));
    }

    private boolean isUnknown(Node claim) {
        LocalDate first = Terms.day(facts, claim, "startEarliest");
        LocalDate last = Terms.day(facts, claim, "endLatest");
        return Terms.isUnknown(first) && Terms.isUnknown(last);
    }
}
