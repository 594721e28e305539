package attest.linker.model;

import java.util.List;
import java.util.Objects;

/**
 * What the linker proposes for a subject.
 *
 * @param subject of whom
 * @param outcome whether it is linked, asked or left
 * @param reason why, in one plain sentence
 * @param candidates best first, at most {@link #MOST}; not empty unless nothing is proposed
 */
public record Proposal(Subject subject, Outcome outcome, String reason, List<Scored> candidates) {
    /** How many candidates a person is shown. */
    public static final int MOST = 5;

    public Proposal {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        Checks.notBlank(reason, "reason for " + subject.iri());
        candidates = List.copyOf(candidates);
        if (candidates.size() > MOST) {
            throw new IllegalArgumentException(
                    subject.iri() + " has " + candidates.size() + " candidates: at most " + MOST + " were expected");
        }
        if (candidates.isEmpty() && outcome == Outcome.AUTO) {
            throw new IllegalArgumentException(subject.iri() + " is linked to nothing");
        }
    }
}
