package attest.server.link;

import attest.linker.match.Linker;
import attest.linker.model.Judgement;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks the linker until nothing new is found: an office that is linked speaks for its holders, a country for what lies in
 * it. Whatever leads two of ours to one item is asked of a person; only what a person said is not doubted for what a rule says.
 */
final class Rounds {

    private final List<Sketch> entities;
    private final Linker linker;
    private final Linker undecided;
    private final Set<String> judged;
    /** By item: those of ours that would be linked to it, had no person decided on them. */
    private final Map<String, Set<String>> claims = new TreeMap<>();

    private final Map<String, String> decided = new TreeMap<>();
    private final Progress progress;

    /** @param undecided a linker that knows no judgements */
    Rounds(List<Sketch> entities, Linker linker, Linker undecided, List<Judgement> judgements, Progress progress) {
        this.undecided = undecided;
        this.judged = judgements.stream().map(Judgement::iri).collect(Collectors.toSet());
        this.entities = entities;
        this.linker = linker;
        this.progress = progress;
        judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .forEach(judgement ->
                        decided.put(judgement.iri(), judgement.item().orElseThrow()));
    }

    /** In the order of the entities. What was linked and is not any more speaks for nothing, and never does again, so that this ends. */
    List<Proposal> proposals() {
        Map<String, String> items = new TreeMap<>(decided);
        entities.stream()
                .filter(entity -> entity.stated().size() == 1)
                .forEach(entity -> items.putIfAbsent(
                        entity.iri(), entity.stated().iterator().next()));
        Set<String> withdrawn = new TreeSet<>();
        for (int round = 1; ; round++) {
            claimed(items);
            List<Proposal> proposals = unshared(round(items, round));
            Map<String, String> linked = linked(proposals);
            items.forEach((entity, item) -> {
                if (!item.equals(linked.get(entity))) {
                    withdrawn.add(entity);
                }
            });
            linked.keySet().removeAll(withdrawn);
            linked.putAll(decided);
            if (items.equals(linked)) {
                return proposals;
            }
            items.clear();
            items.putAll(linked);
        }
    }

    /** What persons decided on one of ours sets no item free for another: nobody has said that the other is it. */
    private void claimed(Map<String, String> items) {
        claims.clear();
        List<Proposal> before = entities.stream()
                .filter(entity -> judged.contains(entity.iri()))
                .map(entity -> undecided.propose(entity.subject(items)))
                .toList();
        linked(before).forEach((entity, item) -> claims.computeIfAbsent(item, any -> new TreeSet<>())
                .add(entity));
    }

    private List<Proposal> round(Map<String, String> items, int round) {
        Map<String, String> known = Collections.unmodifiableMap(items);
        List<Proposal> proposals = new ArrayList<>();
        for (Sketch entity : entities) {
            proposals.add(linker.propose(entity.subject(known)));
            progress.asked(round, proposals.size(), entities.size());
        }
        return proposals;
    }

    private static Map<String, String> linked(List<Proposal> proposals) {
        Map<String, String> linked = new HashMap<>();
        proposals.stream()
                .filter(proposal -> proposal.outcome() == Outcome.AUTO)
                .forEach(proposal -> linked.put(
                        proposal.subject().iri(),
                        proposal.candidates().get(0).item().id()));
        return linked;
    }

    private List<Proposal> unshared(List<Proposal> proposals) {
        Map<String, Set<String>> byItem = new HashMap<>();
        linked(proposals).forEach((entity, item) -> byItem.computeIfAbsent(item, any -> new TreeSet<>())
                .add(entity));
        return proposals.stream().map(proposal -> unshared(proposal, byItem)).toList();
    }

    private Proposal unshared(Proposal proposal, Map<String, Set<String>> byItem) {
        String iri = proposal.subject().iri();
        if (proposal.outcome() != Outcome.AUTO) {
            return proposal;
        }
        Set<String> others =
                new TreeSet<>(byItem.get(proposal.candidates().get(0).item().id()));
        others.addAll(claims.getOrDefault(proposal.candidates().get(0).item().id(), Set.of()));
        others.remove(iri);
        boolean byPerson = decided.containsKey(iri);
        if (byPerson) {
            others.retainAll(byItem.get(proposal.candidates().get(0).item().id()));
            others.retainAll(decided.keySet());
        }
        String why = byPerson
                ? "Persons decided that others of ours are the same item too: %s."
                : "The same item fits another of ours too: %s.";
        return others.isEmpty()
                ? proposal
                : new Proposal(
                        proposal.subject(),
                        Outcome.REVIEW,
                        why.formatted(String.join(", ", others)),
                        proposal.candidates());
    }
}
