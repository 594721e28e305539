package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Names of persons within one document: full names first, then each short one to the only full name it can end. */
final class Persons {
    private final LocalEntities local;
    private final Identity identity;
    private final PersonIndex index;

    Persons(LocalEntities local, Identity identity) {
        this.local = local;
        this.identity = identity;
        this.index = new PersonIndex(local, local.clusters(EntityKind.PERSON));
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

    private PersonName name(Mention mention) {
        return index.name(mention.text());
    }

    private void full(Mention mention) {
        List<KnownEntity> known = authority(mention, (name, form) -> name.agrees(form));
        if (known.size() == 1) {
            join(mention, local.of(known.get(0)), "authority-key", 0.9);
            return;
        }
        joinOnly(mention, "same-name", 0.9, index.agreeing(mention));
    }

    /** Exactly one candidate is the one; none or several make a person of its own. */
    private void joinOnly(Mention mention, String rule, double score, List<Cluster> candidates) {
        if (candidates.size() == 1) {
            join(mention, candidates.get(0), rule, score);
        } else {
            index.add(local.start(mention));
        }
    }

    private void join(Mention mention, Cluster cluster, String rule, double score) {
        boolean first = cluster.mentions().isEmpty();
        local.join(mention, cluster, Names.step(rule, score, mention, cluster));
        if (first) {
            index.add(cluster);
        } else {
            index.add(cluster, mention);
        }
    }

    private void brief(Mention mention) {
        List<Cluster> endings = index.fitting(mention, PersonName::ends);
        List<Cluster> halves = endings.isEmpty() ? index.fitting(mention, PersonName::endsDoubleName) : List.of();
        Optional<Cluster> protagonist =
                endings.size() > 1 ? new Protagonists(local).of(mention, index) : Optional.empty();
        if (protagonist.isPresent()) {
            join(mention, protagonist.get(), "name-in-title", 0.75);
        } else if (!endings.isEmpty()) {
            joinOnly(mention, "short-name", 0.9, endings);
        } else if (!halves.isEmpty()) {
            joinOnly(mention, "half-of-double-name", 0.75, halves);
        } else {
            unended(mention);
        }
    }

    /** Names that stand last in no other: the family name may stand elsewhere in it. */
    private void unended(Mention mention) {
        List<Cluster> within = index.fitting(mention, PersonName::isFamilyWithin);
        if (!within.isEmpty()) {
            joinOnly(mention, "family-name-within", 0.75, within);
            return;
        }
        List<Cluster> given = isTitled(mention) || index.apart().isSomebodysKin(mention)
                ? List.of()
                : index.fitting(mention, PersonName::isGivenWithin);
        if (given.size() == 1 && given.get(0).first().compareTo(mention) < 0) {
            joinOnly(mention, "given-name", 0.7, given);
        } else {
            alone(mention);
        }
    }

    /** Behind a title or a rank a family name stands: "Dr Thomas" is not Thomas Brandt. */
    private boolean isTitled(Mention mention) {
        String before = local.wordBefore(mention);
        return Stream.of("honorific", "rank", "official").anyMatch(list -> Words.STANDARD.has(list, before));
    }

    private void alone(Mention mention) {
        List<KnownEntity> known = authority(
                mention,
                (name, form) -> name.sameWord(form, true) && form.words().size() == 1);
        if (known.size() == 1) {
            join(mention, local.of(known.get(0)), "authority-key", 0.8);
            return;
        }
        joinOnly(mention, "same-name", 0.85, index.fitting(mention, (name, other) -> name.sameWord(other, false)));
    }

    /** Persons of the authority with such a name, except those who were decided to be somebody else. */
    private List<KnownEntity> authority(Mention mention, BiPredicate<PersonName, PersonName> fits) {
        PersonName name = name(mention);
        return local.authority().persons(name, form -> fits.test(name, form)).stream()
                .filter(entity -> !identity.different(identity.own(local.document(), mention), entity.iri()))
                .toList();
    }
}
