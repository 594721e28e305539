package attest.loader.resolve;

import attest.loader.lexicon.Places;
import attest.loader.model.Count;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one document tells of an event, in terms that other documents share.
 *
 * @param cluster its mentions there
 * @param kind its kind
 * @param involved who had any part in it, as persons of all documents
 * @param facts what else is told of it
 */
record Told(Cluster cluster, String kind, Set<Cluster> involved, Facts facts) {

    /**
     * What cannot be told of one event in two ways.
     *
     * @param known what the authority knows it as
     * @param kinds the kinds of event that go with its own
     * @param days when, if that is told
     * @param places where, more narrowly than by a country
     * @param countries in which countries or regions
     * @param victims whom it befell, as persons of all documents
     * @param toll how many it befell
     */
    record Facts(
            Optional<Iri> known,
            Set<String> kinds,
            Optional<Days> days,
            Set<String> places,
            Set<String> countries,
            Set<Cluster> victims,
            Optional<Count> toll) {

        /** Whether the two cannot be one, whatever else they have in common. */
        boolean contradicts(Facts other) {
            boolean dates =
                    days.isPresent() && other.days.isPresent() && !days.get().meet(other.days.get());
            boolean where =
                    apart(countries, other.countries) || (apart(places, other.places) && !meet(victims, other.victims));
            boolean areKnownAsTwo = known.isPresent() && other.known.isPresent() && !known.equals(other.known);
            return areKnownAsTwo
                    || Collections.disjoint(kinds, other.kinds)
                    || dates
                    || where
                    || apart(victims, other.victims)
                    || farApart(other);
        }

        /** "At least 12" and 40 may be of one event, 12 and 90 are not; of "thousands" nobody knows. */
        private boolean farApart(Facts other) {
            return toll.isPresent()
                    && other.toll.isPresent()
                    && (isFarBelow(toll.get(), other.toll.get()) || isFarBelow(other.toll.get(), toll.get()));
        }
    }

    private static final Set<String> WIDE = Stream.of(Places.STANDARD.countries(), Places.STANDARD.regions())
            .flatMap(List::stream)
            .map(Places.Place::name)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WIDE_KINDS = Set.of("country", "region");
    /** So many times one number may be the other before the two cannot be of one event. */
    private static final long FAR = 4;

    private static final long FEW = 10;

    /** @param person who a person of a document is among those of all documents */
    static Optional<Told> of(LocalEntities local, Cluster cluster, UnaryOperator<Cluster> person) {
        Optional<Kind> kind = cluster.known().map(KnownEntity::kind).orElseGet(() -> cluster.first()
                .kind());
        return kind.map(own -> {
            Happening told = Happening.of(local, cluster.mentions());
            Optional<KnownEntity> place =
                    cluster.known().flatMap(KnownEntity::place).flatMap(local.authority()::find);
            Facts facts = new Facts(
                    cluster.known().map(KnownEntity::iri),
                    Set.copyOf(Happenings.family(own)),
                    cluster.known().flatMap(KnownEntity::when).map(Days::of).or(told::days),
                    keys(told.places(), place, false),
                    keys(told.places(), place, true),
                    told.victims().stream().map(person).collect(Collectors.toSet()),
                    told.toll());
            Set<Cluster> involved = told.involved().stream().map(person).collect(Collectors.toSet());
            return new Told(cluster, own.name(), involved, facts);
        });
    }

    /** Places that other documents may name too, by IRI or by name; "the square" is another one in each. */
    private static Set<String> keys(Set<Cluster> places, Optional<KnownEntity> known, boolean wide) {
        Stream<String> named = places.stream()
                .filter(place ->
                        place.entity() == EntityKind.PLACE && place.known().isEmpty())
                .flatMap(place -> place.mentions().stream())
                .filter(mention -> mention.form() == Form.NAME && WIDE.contains(mention.text()) == wide)
                .map(mention -> Phrase.key(mention.text()));
        Stream<String> iris = Stream.concat(places.stream().flatMap(place -> place.known().stream()), known.stream())
                .filter(place -> place.entity() == EntityKind.PLACE && isWide(place) == wide)
                .map(place -> place.iri().value());
        return Stream.concat(named, iris).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWide(KnownEntity place) {
        return WIDE.contains(place.label())
                || place.kind().map(Kind::name).filter(WIDE_KINDS::contains).isPresent();
    }

    Optional<Days> days() {
        return facts.days;
    }

    boolean isOfDay() {
        return facts.days.filter(Days::isDay).isPresent();
    }

    boolean meets(Told other) {
        return facts.days.isPresent()
                && other.facts.days.isPresent()
                && facts.days.get().meet(other.facts.days.get());
    }

    /** Two of one document were found to be two there. */
    boolean contradicts(Told other) {
        return cluster.document().equals(other.cluster.document()) || facts.contradicts(other.facts);
    }

    private static boolean isFarBelow(Count less, Count more) {
        return less.max().isPresent()
                && more.min() > FAR * less.max().getAsLong()
                && more.min() - less.max().getAsLong() >= FEW;
    }

    private static <T> boolean apart(Set<T> left, Set<T> right) {
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    static <T> boolean meet(Set<T> left, Set<T> right) {
        return !Collections.disjoint(left, right);
    }
}
