package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Names of persons within one document: full names first, then each short one to the only full name it can end. */
final class Persons {
    private final LocalEntities local;
    private final Identity identity;

    Persons(LocalEntities local, Identity identity) {
        this.local = local;
        this.identity = identity;
    }

    void resolve() {
        local.open(EntityKind.PERSON, Form.NAME).stream()
                .filter(mention -> name(mention).full())
                .sorted(Comparator.comparing(
                                (Mention mention) -> -name(mention).words().size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::full);
        local.open(EntityKind.PERSON, Form.NAME).forEach(this::brief);
    }

    private static PersonName name(Mention mention) {
        return PersonName.of(mention.text());
    }

    private void full(Mention mention) {
        List<KnownEntity> known = authority(mention, (name, form) -> name.agrees(form));
        if (known.size() == 1) {
            Cluster cluster = local.of(known.get(0));
            local.join(mention, cluster, Names.step("authority-key", 0.9, mention, cluster));
            return;
        }
        joinOnly(mention, "same-name", 0.9, candidates(mention, PersonName::agrees));
    }

    /** Exactly one candidate is the one; none or several make a person of its own. */
    private void joinOnly(Mention mention, String rule, double score, List<Cluster> candidates) {
        if (candidates.size() == 1) {
            Cluster cluster = candidates.get(0);
            local.join(mention, cluster, Names.step(rule, score, mention, cluster));
        } else {
            local.start(mention);
        }
    }

    private void brief(Mention mention) {
        List<Cluster> endings = candidates(mention, PersonName::ends);
        List<Cluster> halves = endings.isEmpty() ? candidates(mention, PersonName::endsDoubleName) : List.of();
        if (!endings.isEmpty()) {
            joinOnly(mention, "short-name", 0.9, endings);
        } else if (!halves.isEmpty()) {
            joinOnly(mention, "half-of-double-name", 0.75, halves);
        } else {
            unended(mention);
        }
    }

    /** Names that stand last in no other: the family name may stand elsewhere in it. */
    private void unended(Mention mention) {
        List<Cluster> within = candidates(mention, PersonName::isFamilyWithin);
        if (!within.isEmpty()) {
            joinOnly(mention, "family-name-within", 0.75, within);
            return;
        }
        List<Cluster> given = isTitled(mention) ? List.of() : candidates(mention, PersonName::isGivenWithin);
        if (given.size() == 1 && given.get(0).first().compareTo(mention) < 0) {
            joinOnly(mention, "given-name", 0.7, given);
        } else {
            alone(mention);
        }
    }

    /** Behind a title a family name stands: "Dr Thomas" is not Thomas Brandt. */
    private boolean isTitled(Mention mention) {
        return Words.STANDARD.has("honorific", local.wordBefore(mention));
    }

    private void alone(Mention mention) {
        List<KnownEntity> known = authority(
                mention,
                (name, form) -> name.sameWord(form, true) && form.words().size() == 1);
        if (known.size() == 1) {
            Cluster cluster = local.of(known.get(0));
            local.join(mention, cluster, Names.step("authority-key", 0.8, mention, cluster));
            return;
        }
        joinOnly(mention, "same-name", 0.85, candidates(mention, (name, other) -> name.sameWord(other, false)));
    }

    /** Persons of the authority with such a name, except those who were decided to be somebody else. */
    private List<KnownEntity> authority(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        PersonName name = name(mention);
        return local.authority().persons(name, form -> fits.test(name, form)).stream()
                .filter(entity -> !identity.different(identity.own(local.document(), mention), entity.iri()))
                .toList();
    }

    private List<Cluster> candidates(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        PersonName name = name(mention);
        Set<Gender> gender = Gender.of(local, mention).map(Set::of).orElse(Set.of());
        return local.clusters(EntityKind.PERSON).stream()
                .filter(cluster -> names(cluster).anyMatch(other -> fits.test(name, other)))
                .filter(cluster -> Gender.agree(gender, Gender.of(local, cluster)))
                .toList();
    }

    /** The names under which a document, and for those whom it knows the authority, speaks of a person. */
    static Stream<PersonName> names(Cluster cluster) {
        Stream<String> written = cluster.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(Mention::text);
        Stream<String> known = cluster.known().stream().flatMap(Known::names);
        return Stream.concat(written, known).map(PersonName::of);
    }
}
