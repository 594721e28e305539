package attest.server.link;

import attest.linker.model.Judgement;
import attest.linker.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What still waits for a decision, after all that persons have decided since it was proposed. */
public final class Waiting {
    private final Verdicts verdicts;
    private final Set<String> inConflict;

    public Waiting(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.inConflict =
                verdicts.conflicts().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Which lines are wanted. */
    public enum Show {
        /** A person must decide. */
        OPEN,
        /** Persons are unsure, contradict each other, or called one item the same as several of ours. */
        UNSURE,
        /** Linked by rule, and nobody has looked yet. */
        LINKED
    }

    /** Whether a line is one of those. */
    public boolean shows(LinkReport.Line line, Show show) {
        List<Judgement> judged = verdicts.judgements(line.iri());
        return switch (show) {
            case UNSURE -> has(judged, Verdict.UNSURE) || inConflict.contains(line.iri());
            case LINKED -> line.outcome().equals("AUTO") && judged.isEmpty();
            case OPEN ->
                line.outcome().equals("REVIEW")
                        && judged.stream().noneMatch(judgement -> settles(judgement, line))
                        && !has(judged, Verdict.NONE)
                        && candidates(line, show).findAny().isPresent();
        };
    }

    /** An id that leads elsewhere now is no answer any more. */
    private static boolean settles(Judgement judgement, LinkReport.Line line) {
        return judgement.verdict() == Verdict.SAME
                && line.candidates().stream()
                        .noneMatch(candidate -> judgement.item().equals(Optional.of(candidate.formerly())));
    }

    private static boolean has(List<Judgement> judged, Verdict verdict) {
        return judged.stream().anyMatch(judgement -> judgement.verdict() == verdict);
    }

    /** The candidates of a line; where open ones are wanted, without those that are decided. */
    public Stream<LinkReport.Candidate> candidates(LinkReport.Line line, Show show) {
        List<Judgement> judged = verdicts.judgements(line.iri());
        return line.candidates().stream()
                .filter(candidate -> show != Show.OPEN
                        || judged.stream()
                                .noneMatch(judgement -> judgement.item().equals(Optional.of(candidate.id()))));
    }

    /** What was decided on an entity, in words, oldest first. */
    public List<String> words(String entity) {
        return verdicts.words(entity).stream()
                .map(word -> "%s, %s: %s%s"
                        .formatted(
                                word.by(),
                                word.at(),
                                word.verdict() == Verdict.NONE
                                        ? "no item"
                                        : word.verdict().name().toLowerCase(Locale.ROOT),
                                word.item().map(id -> " " + id).orElse("")))
                .toList();
    }
}
