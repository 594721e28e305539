package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Judgement;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Scored;
import attest.linker.model.Subject;
import attest.linker.model.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes the item of Wikidata that a subject may be. Persons decide first, then the authority of the corpus, then a rule that never
 * links by a name alone.
 */
public final class Linker {
    private static final int LOOKED_AT = 50;
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::score)
            .thenComparing(scored -> scored.item().sitelinks())
            .reversed()
            .thenComparing(scored -> scored.item().id().length())
            .thenComparing(scored -> scored.item().id());

    private final Candidates candidates;
    private final Map<String, List<Judgement>> judgements;
    private final KnownNames names = new KnownNames();
    private final Scoring scoring = new Scoring(names);
    private final Rule rule = new Rule(names);

    /**
     * A linker over items.
     *
     * @param judgements of persons, in the order they were made: they are followed, whatever the scores say
     */
    public Linker(Candidates candidates, List<Judgement> judgements) {
        this.candidates = candidates;
        this.judgements = judgements.stream().collect(Collectors.groupingBy(Judgement::iri));
    }

    /** Which rules decide; it changes whenever the same input may give another proposal. */
    public String version() {
        return "4";
    }

    /** Decides on one subject; what other subjects are linked to is not looked at. */
    public Proposal propose(Subject subject) {
        Decided decided = Decided.of(judgements.getOrDefault(subject.iri(), List.of()));
        if (decided.none()) {
            return new Proposal(subject, Outcome.NONE, "A person decided that it has no item.", List.of());
        }
        Set<String> stated = minus(subject.stated(), decided.with(Verdict.DIFFERENT));
        Set<String> same = decided.with(Verdict.SAME);
        List<Item> found = found(subject, decided);
        return chosen(subject, same, found, "A person decided that it is ", "Persons decided for several items: ")
                .or(() -> unsure(subject, decided.with(Verdict.UNSURE), found))
                .or(() -> chosen(subject, stated, found, "The authority of the corpus states ", "It states several: "))
                .orElseGet(() -> rule.decide(subject, likely(subject, found)));
    }

    private List<Item> found(Subject subject, Decided decided) {
        Set<String> bar = decided.with(Verdict.DIFFERENT);
        Set<String> named = new TreeSet<>(decided.with(Verdict.SAME));
        named.addAll(decided.with(Verdict.UNSURE));
        named.addAll(subject.stated());
        Subject asked = new Subject(
                subject.iri(),
                subject.kind(),
                subject.names(),
                subject.born(),
                subject.died(),
                subject.existed(),
                subject.countries(),
                subject.posts(),
                subject.neighbours(),
                named,
                subject.acronyms());
        return candidates.find(asked, LOOKED_AT).stream()
                .filter(item -> bar.stream().noneMatch(id -> is(item, id)))
                .toList();
    }

    private static Set<String> minus(Set<String> ids, Set<String> barred) {
        return ids.stream().filter(Predicate.not(barred::contains)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The item that was chosen, whatever it is called; several, and an id that leads elsewhere now, are left to a person. */
    private Optional<Proposal> chosen(Subject subject, Set<String> ids, List<Item> found, String one, String many) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<Scored> scored = ids.stream()
                .map(id -> named(subject, id, found))
                .limit(Proposal.MOST)
                .toList();
        String all = String.join(", ", ids) + ".";
        if (ids.size() > 1) {
            return Optional.of(new Proposal(subject, Outcome.REVIEW, many + all, scored));
        }
        return Optional.of(Rule.moved(scored.get(0).item())
                .map(moved -> new Proposal(subject, Outcome.REVIEW, one + all + " " + moved, scored))
                .orElseGet(() -> new Proposal(subject, Outcome.AUTO, one + all, scored)));
    }

    private Optional<Proposal> unsure(Subject subject, Set<String> ids, List<Item> found) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Stream<Scored> others =
                likely(subject, found).stream().filter(scored -> ids.stream().noneMatch(id -> is(scored.item(), id)));
        List<Scored> all = Stream.concat(ids.stream().map(id -> named(subject, id, found)), others)
                .limit(Proposal.MOST)
                .toList();
        String why = "A person could not tell whether it is " + String.join(", ", ids) + ".";
        return Optional.of(new Proposal(subject, Outcome.REVIEW, why, all));
    }

    private Scored named(Subject subject, String id, List<Item> found) {
        return found.stream()
                .filter(item -> is(item, id))
                .findFirst()
                .map(item -> scoring.score(subject, item))
                .orElseGet(() -> unseen(id));
    }

    /** An item that somebody named and that is not at hand. */
    private static Scored unseen(String id) {
        Item item = new Item(
                id,
                List.of(),
                "",
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                0,
                Optional.empty());
        Feature name = new Feature("name", BigDecimal.ZERO, "The item is not at hand, so nothing was compared.");
        return new Scored(item, new BigDecimal("0.00"), List.of(name));
    }

    private static boolean is(Item item, String id) {
        return item.id().equals(id) || item.redirectedFrom().equals(Optional.of(id));
    }

    private List<Scored> likely(Subject subject, List<Item> found) {
        return found.stream()
                .filter(item -> item.kinds().isEmpty() || item.kinds().contains(subject.kind()))
                .map(item -> scoring.score(subject, item))
                .filter(scored -> scored.features().get(0).value().compareTo(Rule.WORTH_ASKING) >= 0)
                .sorted(BEST_FIRST)
                .limit(Proposal.MOST)
                .toList();
    }
}
