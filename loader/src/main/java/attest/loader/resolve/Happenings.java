package attest.loader.resolve;

import attest.loader.lexicon.NameLexicon;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events of one document. A mention is an event of the authority if kind, date, place and those whom it befell allow no other; two
 * mentions are one event if they agree in these; otherwise each stands for an event of its own.
 */
final class Happenings {
    private static final int SHORTEST_WORD = 5;

    private final LocalEntities local;
    private final Map<Cluster, Happening> told = new HashMap<>();

    Happenings(LocalEntities local) {
        this.local = local;
    }

    void resolve() {
        List<Happening> open = Stream.of(Form.NAME, Form.DESCRIPTION)
                .flatMap(form -> local.open(EntityKind.EVENT, form).stream())
                .sorted()
                .map(mention -> Happening.of(local, mention))
                .toList();
        List<Happening> later = new ArrayList<>();
        for (Happening event : open) {
            Optional<Cluster> same = known(event).map(local::of).or(() -> agreeing(event));
            if (same.isEmpty() && !event.dated() && event.victims().isEmpty()) {
                later.add(event);
            } else {
                join(event, "event-facts", 0.8, same);
            }
        }
        later.forEach(
                event -> join(event, "event-pointed-to", 0.7, onlyOneHere(event).or(() -> sameWords(event))));
    }

    private void join(Happening event, String rule, double score, Optional<Cluster> cluster) {
        if (cluster.isPresent()) {
            local.join(event.mention(), cluster.get(), Names.step(rule, score, event.mention(), cluster.get()));
        } else {
            Cluster own = local.start(event.mention());
            told.put(own, event);
            if (event.mention().form() != Form.NAME) {
                own.label(label(event));
            }
        }
    }

    /** The only event of the authority, or the only shortest one, that the facts allow. */
    private Optional<KnownEntity> known(Happening event) {
        List<KnownEntity> candidates = local.authority()
                .all(EntityKind.EVENT)
                .filter(known -> sameFamily(event.kind(), known.kind()))
                .filter(known -> fits(event, known))
                .sorted(Comparator.comparingLong(Happenings::length)
                        .thenComparing(known -> -known.forms().size()))
                .toList();
        boolean only =
                candidates.size() == 1 || (candidates.size() > 1 && better(candidates.get(0), candidates.get(1)));
        return only ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean better(KnownEntity first, KnownEntity second) {
        return length(first) < length(second)
                || first.forms().size() > second.forms().size();
    }

    private static long length(KnownEntity event) {
        return event.when()
                .map(when -> ChronoUnit.DAYS.between(when.startEarliest(), when.endLatest()))
                .orElse(Long.MAX_VALUE);
    }

    private boolean fits(Happening event, KnownEntity known) {
        Set<String> label = Set.copyOf(NameKeys.words(known.label()));
        Set<Cluster> namedFor = event.involved().stream()
                .filter(person -> person.known().isPresent())
                .filter(person -> label.containsAll(NameKeys.words(Labels.of(person))))
                .collect(Collectors.toSet());
        if (!namedFor.isEmpty()) {
            return event.when().isEmpty()
                    || known.when().isEmpty()
                    || event.overlaps(known.when().get());
        }
        boolean anothers =
                local.authority().nameAPerson(label) || !event.victims().isEmpty();
        boolean dated = known.when().filter(event::within).isPresent();
        return !anothers && dated && placed(event, known);
    }

    private static boolean placed(Happening event, KnownEntity known) {
        return event.places().isEmpty()
                || known.place().isEmpty()
                || event.places().stream()
                        .anyMatch(place -> place.known().map(KnownEntity::iri).equals(known.place()));
    }

    private static boolean sameFamily(Optional<Kind> left, Optional<Kind> right) {
        return left.isPresent() && right.isPresent() && family(left.get()).equals(family(right.get()));
    }

    private static List<String> family(Kind kind) {
        return NameLexicon.STANDARD.eventFamilies().stream()
                .filter(family -> family.contains(kind.name()))
                .findFirst()
                .orElse(List.of(kind.name()));
    }

    /** An earlier mention of this document with the same facts. */
    private Optional<Cluster> agreeing(Happening event) {
        List<Cluster> same = clusters(cluster -> told.containsKey(cluster) && agree(event, told.get(cluster)));
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean agree(Happening left, Happening right) {
        boolean bothDated = left.when().isPresent() && right.when().isPresent();
        boolean dates = bothDated && left.overlaps(right.when().get().bounds());
        boolean places = left.places().isEmpty()
                || right.places().isEmpty()
                || left.places().stream().anyMatch(right.places()::contains);
        boolean samePersons = left.victims().equals(right.victims());
        boolean facts = left.victims().isEmpty() ? dates : dates || !bothDated;
        return sameFamily(left.kind(), right.kind()) && samePersons && places && facts;
    }

    /**
     * Words without a date mean an event that the authority knows if it is the only one of their kind in the document that befell the
     * same group, or if they point back and it is the only one there, or the only one that is called by that word. What befell one
     * person with a name is never meant.
     */
    private Optional<Cluster> onlyOneHere(Happening event) {
        List<Cluster> here = clusters(cluster ->
                cluster.known().filter(this::ofNoPerson).isPresent() && sameFamily(event.kind(), kind(cluster)));
        Optional<Cluster> byGroup = only(here, event.groups());
        boolean pointing = Phrase.definite(local.words(event.mention().span()));
        Optional<Cluster> pointedTo = here.size() == 1
                ? Optional.of(here.get(0))
                : only(here, Set.of(Phrase.head(event.mention().text())));
        return byGroup.or(() -> pointedTo.filter(cluster -> pointing))
                .filter(cluster -> event.places().isEmpty());
    }

    /** The only one whose names have one of these words. */
    private static Optional<Cluster> only(List<Cluster> clusters, Set<String> words) {
        List<Cluster> named = clusters.stream()
                .filter(cluster -> hasWord(words, cluster.known().get()))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean ofNoPerson(KnownEntity event) {
        return !local.authority().nameAPerson(Set.copyOf(NameKeys.words(event.label())));
    }

    private static boolean hasWord(Set<String> words, KnownEntity known) {
        Set<String> names = new TreeSet<>();
        Known.names(known).map(NameKeys::words).forEach(names::addAll);
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD && names.contains(word));
    }

    /** "The strike" after "a strike". */
    private Optional<Cluster> sameWords(Happening event) {
        String key = Phrase.key(event.mention().text());
        List<Cluster> same = Phrase.definite(local.words(event.mention().span()))
                ? clusters(cluster -> cluster.mentions().stream()
                        .anyMatch(mention -> mention.compareTo(event.mention()) < 0
                                && Phrase.key(mention.text()).equals(key)))
                : List.of();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static Optional<Kind> kind(Cluster cluster) {
        return cluster.known().map(KnownEntity::kind).orElseGet(() -> cluster.first()
                .kind());
    }

    private List<Cluster> clusters(Predicate<Cluster> test) {
        return local.clusters(EntityKind.EVENT).stream().filter(test).toList();
    }

    /** Kind, those with a name whom it befell, place and date: what the claims say, in plain words. */
    private static String label(Happening event) {
        String kind = event.kind().map(Labels::of).orElse("event");
        String whom = joined(" of ", event.victims());
        String where = joined(" in ", event.places());
        String when = event.when()
                .flatMap(time -> time.edtf())
                .map(edtf -> ", " + edtf)
                .orElse("");
        return "[" + kind + whom + where + when + "]";
    }

    private static String joined(String word, Set<Cluster> clusters) {
        return clusters.isEmpty()
                ? ""
                : word + clusters.stream().map(Labels::of).sorted().collect(Collectors.joining(", "));
    }
}
