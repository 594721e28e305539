package attest.server.link;

import attest.linker.model.Judgement;
import attest.linker.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was proposed, as it stands after all that persons have decided since: what is told never contradicts a decision. */
public final class Standing {
    private final Verdicts verdicts;
    private final Set<String> inConflict;

    public Standing(Verdicts verdicts) {
        this.verdicts = verdicts;
        inConflict = verdicts.conflicts().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** A report with each line as it stands; the same where nothing was decided since. */
    public LinkReport of(LinkReport report) {
        return new LinkReport(
                report.run(), report.lines().stream().map(this::of).toList());
    }

    /** A line as it stands. */
    public LinkReport.Line of(LinkReport.Line line) {
        List<Judgement> judged = verdicts.judgements(line.iri());
        Optional<Judgement> same = with(judged, Verdict.SAME).findFirst();
        if (same.isPresent()) {
            return same(line, same.get().item().orElseThrow());
        }
        if (with(judged, Verdict.NONE).findAny().isPresent()) {
            return changed(line, "NONE", List.of());
        }
        Set<Optional<String>> ruledOut =
                with(judged, Verdict.DIFFERENT).map(Judgement::item).collect(Collectors.toSet());
        List<LinkReport.Candidate> left = line.candidates().stream()
                .filter(candidate -> !ruledOut.contains(Optional.of(candidate.id())))
                .toList();
        if (with(judged, Verdict.UNSURE).findAny().isPresent()) {
            return changed(line, "REVIEW", left);
        }
        boolean lost = line.outcome().equals("AUTO")
                && !left.contains(line.candidates().get(0));
        String asked = lost ? "REVIEW" : line.outcome();
        return changed(line, left.isEmpty() ? "NONE" : asked, left);
    }

    private static Stream<Judgement> with(List<Judgement> judged, Verdict verdict) {
        return judged.stream().filter(judgement -> judgement.verdict() == verdict);
    }

    private LinkReport.Line same(LinkReport.Line line, String item) {
        List<LinkReport.Candidate> named = line.candidates().stream()
                .filter(candidate ->
                        Set.of(candidate.id(), candidate.formerly()).contains(item))
                .toList();
        boolean asked = inConflict.contains(line.iri())
                || named.stream().anyMatch(candidate -> candidate.formerly().equals(item));
        return changed(line, asked ? "REVIEW" : "AUTO", named.isEmpty() ? List.of(unseen(item)) : named);
    }

    private static LinkReport.Candidate unseen(String item) {
        LinkReport.Compared nothing = new LinkReport.Compared(
                "name", BigDecimal.ZERO, "The item is not among those that were read, so nothing was compared.");
        return new LinkReport.Candidate(
                item, "", item, "", new BigDecimal("0.00"), List.of(), List.of(), List.of(nothing));
    }

    private LinkReport.Line changed(LinkReport.Line line, String outcome, List<LinkReport.Candidate> candidates) {
        return line.outcome().equals(outcome) && line.candidates().equals(candidates)
                ? line
                : with(line, outcome, candidates);
    }

    private static Optional<String> first(List<LinkReport.Candidate> candidates) {
        return candidates.stream().map(LinkReport.Candidate::id).findFirst();
    }

    private LinkReport.Line with(LinkReport.Line line, String outcome, List<LinkReport.Candidate> candidates) {
        return new LinkReport.Line(
                line.iri(),
                line.kind(),
                line.label(),
                outcome,
                "Decided since it was proposed: " + String.join("; ", new Waiting(verdicts).words(line.iri())) + ".",
                line.names(),
                line.posts(),
                line.said(),
                line.home(),
                candidates);
    }

    /** Others of ours that an item stands for, by persons or by rule, in the order of their IRIs. */
    public Set<String> others(LinkReport report, String entity, String item) {
        Stream<String> byPersons = verdicts.judgements().stream()
                .filter(judgement ->
                        judgement.verdict() == Verdict.SAME && judgement.item().equals(Optional.of(item)))
                .map(Judgement::iri);
        Stream<String> linked = of(report).lines().stream()
                .filter(line -> line.outcome().equals("AUTO")
                        && first(line.candidates()).equals(Optional.of(item)))
                .map(LinkReport.Line::iri);
        Set<String> others = Stream.concat(byPersons, linked).collect(Collectors.toCollection(TreeSet::new));
        others.remove(entity);
        return others;
    }
}
