package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which event of a document words mean that tell neither a date nor whom it befell: "the execution", "those killings". */
final class PointedTo {
    private static final int SHORTEST_WORD = 5;

    private final LocalEntities local;

    PointedTo(LocalEntities local) {
        this.local = local;
    }

    /** The only one that fits; where several do, none. */
    Optional<Cluster> by(Happening event) {
        return onlyOneHere(event).or(() -> sameWords(event)).or(() -> onlyOneBefore(event));
    }

    /**
     * Words without a date mean an event that the authority knows if it is the only one of their kind in the document that befell the
     * same group, or if they point back and it is the only one there, or the only one that is called by that word. What befell one
     * person with a name is never meant.
     */
    private Optional<Cluster> onlyOneHere(Happening event) {
        List<Cluster> here =
                clusters(cluster -> cluster.known().filter(this::ofNoPerson).isPresent()
                        && Happenings.sameFamily(event.kind(), kind(cluster)));
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

    static boolean hasWord(Set<String> words, KnownEntity known) {
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
        return same.size() == 1 && !isInterrupted(event, same.get(0)) ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Since a strike was last spoken of, another one began to be told: "the strike" may be either. */
    private boolean isInterrupted(Happening event, Cluster same) {
        Mention last = same.mentions().headSet(event.mention()).last();
        return !clusters(cluster -> cluster != same
                        && Happenings.sameFamily(event.kind(), kind(cluster))
                        && cluster.first().compareTo(last) > 0
                        && cluster.first().compareTo(event.mention()) < 0)
                .isEmpty();
    }

    /** "The attack" after one attack of which more is told: words that tell nothing else mean it. */
    private Optional<Cluster> onlyOneBefore(Happening event) {
        String key = Phrase.key(event.mention().text());
        boolean points = event.bare()
                && !key.contains(" ")
                && Phrase.definite(local.words(event.mention().span()));
        List<Cluster> before = points
                ? clusters(cluster -> cluster.first().compareTo(event.mention()) < 0
                        && Happenings.sameFamily(event.kind(), kind(cluster)))
                : List.of();
        return before.size() == 1 && isAsMany(key, before.get(0)) ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** "The killings" are those of several persons. */
    private boolean isAsMany(String key, Cluster cluster) {
        Happening before = Happening.of(local, cluster.mentions());
        boolean several = before.victims().size() > 1
                || before.toll().filter(count -> count.min() > 1).isPresent();
        return !before.bare() && (!key.endsWith("s") || several);
    }

    private static Optional<Kind> kind(Cluster cluster) {
        return cluster.known().map(KnownEntity::kind).orElseGet(() -> cluster.first()
                .kind());
    }

    private List<Cluster> clusters(Predicate<Cluster> test) {
        return local.clusters(EntityKind.EVENT).stream()
                .filter(cluster -> !cluster.mentions().isEmpty())
                .filter(test)
                .toList();
    }
}
