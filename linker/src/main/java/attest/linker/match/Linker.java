package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Judgement;
import attest.linker.model.Name;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Scored;
import attest.linker.model.Subject;
import attest.linker.model.Verdict;
import attest.linker.name.NameComparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Proposes the item of Wikidata that a subject may be. */
public final class Linker {
    private static final int LOOKED_AT = 50;
    private static final double WORTH_ASKING = 0.70;

    private final Candidates candidates;
    private final List<Judgement> judgements;

    /** @param judgements of persons, in the order they were made: they are followed, whatever the scores say */
    public Linker(Candidates candidates, List<Judgement> judgements) {
        this.candidates = candidates;
        this.judgements = List.copyOf(judgements);
    }

    /** Which rules decide; it changes whenever the same input may give another proposal. */
    public String version() {
        return "1";
    }

    public Proposal propose(Subject subject) {
        List<Scored> found = candidates.find(subject, LOOKED_AT).stream()
                .filter(item -> !barred(subject, item))
                .filter(item -> item.kinds().isEmpty() || item.kinds().contains(subject.kind()))
                .map(item -> scored(subject, item))
                .filter(scored -> scored.score().doubleValue() >= WORTH_ASKING)
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(scored -> scored.item()
                        .id()))
                .limit(Proposal.MOST)
                .toList();
        return found.isEmpty()
                ? new Proposal(subject, Outcome.NONE, "No item has a name like its names.", found)
                : new Proposal(subject, Outcome.REVIEW, "A name alone does not tell who somebody is.", found);
    }

    private boolean barred(Subject subject, Item item) {
        return judgements.stream()
                .filter(judgement -> judgement.iri().equals(subject.iri()))
                .anyMatch(judgement -> judgement.verdict() == Verdict.NONE
                        || (judgement.verdict() == Verdict.DIFFERENT
                                && judgement.item().orElseThrow().equals(item.id())));
    }

    private static Scored scored(Subject subject, Item item) {
        double best = 0;
        String why = item.id() + " has no name like it";
        for (Name ours : subject.names()) {
            for (Name theirs : item.names()) {
                double score = NameComparison.score(ours.text(), theirs.text());
                if (score > best) {
                    best = score;
                    why = "\"" + ours.text() + "\" is like \"" + theirs.text() + "\"";
                }
            }
        }
        BigDecimal value = BigDecimal.valueOf(best).setScale(2, RoundingMode.HALF_UP);
        return new Scored(item, value, List.of(new Feature("name", value, why)));
    }
}
