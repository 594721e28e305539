package attest.loader.resolve;

import attest.loader.model.Authority;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The authority, looked up by IRI, by kind and by name. */
final class Known {
    private final Authority authority;
    private final Map<Iri, KnownEntity> byIri = new HashMap<>();
    private final Set<Iri> common = new HashSet<>();
    private final Map<String, List<KnownEntity>> byWords = new HashMap<>();
    private final Map<String, List<Person>> byBlock = new HashMap<>();
    private final Map<String, List<Set<String>>> personsByLastWord = new HashMap<>();

    /** A person under one name. */
    record Person(PersonName name, KnownEntity entity) {}

    Known(Authority authority) {
        this.authority = authority;
        authority.all().forEach(this::add);
        authority.common().forEach(entity -> common.add(entity.iri()));
        all(EntityKind.PERSON).forEach(this::addPerson);
    }

    private void add(KnownEntity entity) {
        byIri.put(entity.iri(), entity);
        names(entity)
                .map(name -> key(entity.entity(), name))
                .distinct()
                .forEach(key -> byWords.merge(
                        key, List.of(entity), (left, right) -> Stream.concat(left.stream(), right.stream())
                                .toList()));
    }

    private void addPerson(KnownEntity person) {
        names(person)
                .map(PersonName::of)
                .filter(name -> !name.words().isEmpty())
                .forEach(name -> byBlock.computeIfAbsent(name.block(), block -> new ArrayList<>())
                        .add(new Person(name, person)));
        List<String> words = NameKeys.words(person.label());
        if (words.size() > 1) {
            personsByLastWord
                    .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                    .add(Set.copyOf(words));
        }
    }

    /** The persons who have a name that fits; it must be one that agrees with this name or has a word alike. */
    List<KnownEntity> persons(PersonName name, Predicate<PersonName> fits) {
        return byBlock.getOrDefault(name.block(), List.of()).stream()
                .filter(person -> fits.test(person.name()))
                .map(Person::entity)
                .distinct()
                .toList();
    }

    /** Whether words, such as those of a label, contain the full name of a person. */
    boolean nameAPerson(Set<String> words) {
        return words.stream()
                .flatMap(word -> personsByLastWord.getOrDefault(word, List.of()).stream())
                .anyMatch(words::containsAll);
    }

    /** Its search forms, and its label unless that is a description in brackets. */
    static Stream<String> names(KnownEntity entity) {
        Stream<String> label = entity.label().startsWith("[") ? Stream.empty() : Stream.of(entity.label());
        return Stream.concat(label, entity.forms().stream()).distinct();
    }

    private static String key(EntityKind kind, String name) {
        return kind + " " + Phrase.key(name);
    }

    Optional<KnownEntity> find(Iri iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Whether it is known everywhere and not by the corpus, so that no graph but those of the texts describes it. */
    boolean common(KnownEntity entity) {
        return common.contains(entity.iri());
    }

    /** Those of the corpus. */
    Stream<KnownEntity> all(EntityKind kind) {
        return authority.entities().stream().filter(entity -> entity.entity() == kind);
    }

    /** The only entity of a kind with such a name, without regard to case, accents, hyphens and articles. */
    Optional<KnownEntity> only(EntityKind kind, String name) {
        List<KnownEntity> found = byWords.getOrDefault(key(kind, name), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
