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

/**
 * Asks the linker until nothing new is found: an office that is linked speaks for its holders, a country for what lies in
 * it. Whatever leads two of ours to one item is asked of a person; only what a person said is not doubted for what a rule says.
 */
final class Rounds {
    private static final int MOST = 5;

    private final List<Sketch> entities;
    private final Linker linker;
    private final Map<String, String> decided = new TreeMap<>();
    private final Progress progress;

    Rounds(List<Sketch> entities, Linker linker, List<Judgement> judgements, Progress progress) {
        this.entities = entities;
        this.linker = linker;
        this.progress = progress;
        judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .forEach(judgement ->
                        decided.put(judgement.iri(), judgement.item().orElseThrow()));
    }

    /** In the order of the entities. */
    List<Proposal> proposals() {
        Map<String, String> items = new TreeMap<>(decided);
        entities.stream()
                .filter(entity -> entity.stated().size() == 1)
                .forEach(entity -> items.putIfAbsent(
                        entity.iri(), entity.stated().iterator().next()));
        List<Proposal> proposals = List.of();
        for (int round = 1; round <= MOST; round++) {
            proposals = unshared(round(items, round));
            Map<String, String> linked = linked(proposals);
            if (items.entrySet().containsAll(linked.entrySet())) {
                break;
            }
            items.putAll(linked);
        }
        return proposals;
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
        others.remove(iri);
        boolean byPerson = decided.containsKey(iri);
        if (byPerson) {
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
