package attest.loader.resolve;

import attest.loader.model.Form;
import attest.loader.model.Mention;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The persons of one document by keys of their names: a name of a long list is compared with those only that it may stand for. */
final class PersonIndex {
    private static final int SEVERAL = 2;

    /** What is told of one person so far. */
    private record Person(Set<PersonName> names, Set<Gender> genders) {}

    private final LocalEntities local;
    private final Apart apart;
    private final Map<Cluster, Person> persons = new LinkedHashMap<>();
    private final Map<String, Set<Cluster>> byBlock = new HashMap<>();
    private final Map<String, PersonName> names = new HashMap<>();
    private final Map<Mention, Optional<Gender>> genders = new HashMap<>();

    PersonIndex(LocalEntities local, List<Cluster> persons) {
        this.local = local;
        this.apart = new Apart(local);
        persons.forEach(this::add);
    }

    PersonName name(String text) {
        return names.computeIfAbsent(text, PersonName::of);
    }

    private Optional<Gender> gender(Mention mention) {
        return genders.computeIfAbsent(mention, any -> Gender.of(local, mention));
    }

    /** A person with the names that the authority and the document have so far. */
    void add(Cluster cluster) {
        cluster.known().stream().flatMap(Known::names).forEach(form -> addName(cluster, form));
        cluster.mentions().forEach(mention -> add(cluster, mention));
    }

    void add(Cluster cluster, Mention mention) {
        gender(mention).ifPresent(person(cluster).genders()::add);
        if (mention.form() == Form.NAME) {
            addName(cluster, mention.text());
        }
    }

    private void addName(Cluster cluster, String text) {
        PersonName name = name(text);
        if (person(cluster).names().add(name)) {
            Stream.of(name.blocks(), name.shortBlocks(), ShortFull.blocks(name))
                    .flatMap(Set::stream)
                    .forEach(block -> byBlock.computeIfAbsent(block, any -> new LinkedHashSet<>())
                            .add(cluster));
        }
    }

    Apart apart() {
        return apart;
    }

    private Person person(Cluster cluster) {
        return persons.computeIfAbsent(cluster, any -> new Person(new LinkedHashSet<>(), EnumSet.noneOf(Gender.class)));
    }

    /** Those whom a full name may stand for; if there are several, two of them. */
    List<Cluster> agreeing(Mention mention) {
        PersonName name = name(mention.text());
        return near(name.blocks())
                .filter(person -> fits(mention, person, PersonName::agrees))
                .limit(SEVERAL)
                .toList();
    }

    /** Those of whom a full name may be another form, and two at most. */
    List<Cluster> alike(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        return near(ShortFull.blocks(name(mention.text())))
                .filter(person -> fits(mention, person, fits))
                .limit(SEVERAL)
                .toList();
    }

    /** The same for a short name; one without a word of its own may be anybody. */
    List<Cluster> fitting(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        return all(mention, fits).limit(SEVERAL).toList();
    }

    /** All whom a short name may stand for. */
    List<Cluster> every(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        return all(mention, fits).toList();
    }

    private Stream<Cluster> all(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        PersonName name = name(mention.text());
        Stream<Cluster> near = name.words().isEmpty() ? persons.keySet().stream() : near(name.shortBlocks());
        return near.filter(person -> fits(mention, person, fits));
    }

    private Stream<Cluster> near(Set<String> blocks) {
        return blocks.stream()
                .flatMap(block -> byBlock.getOrDefault(block, Set.of()).stream())
                .distinct();
    }

    /** Whether a name may stand for this person: by its words, by what is told of both, and by what stands before it. */
    boolean fits(Mention mention, Cluster cluster, BiPredicate<PersonName, PersonName> fits) {
        PersonName name = name(mention.text());
        Set<Gender> gender = gender(mention).map(Set::of).orElse(Set.of());
        Person person = person(cluster);
        return Gender.agree(gender, person.genders())
                && person.names().stream().anyMatch(other -> fits.test(name, other))
                && !apart.areTwo(mention, cluster);
    }
}
