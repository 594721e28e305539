package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Names of persons within one document: full names first, then each short one to the only full name it can end. */
final class Persons {
    /** Of a longer list of namesakes nobody can be told. */
    private static final int MOST = 10;

    private final LocalEntities local;
    private final Identity identity;
    private final PersonIndex index;
    private final Aliases aliases;
    private final Bearers bearers;
    private final Set<String> others = new HashSet<>();

    Persons(LocalEntities local, Identity identity) {
        this.local = local;
        this.identity = identity;
        this.index = new PersonIndex(local, local.clusters(EntityKind.PERSON));
        this.aliases = new Aliases(local);
        this.bearers = new Bearers(local, index.apart());
    }

    void resolve() {
        local.open(EntityKind.PERSON, Form.NAME).stream()
                .filter(aliases::isOne)
                .map(Mention::text)
                .forEach(others::add);
        local.open(EntityKind.PERSON, Form.NAME).stream()
                .filter(mention -> name(mention).full())
                .sorted(Comparator.comparing(this::isOther)
                        .thenComparing(mention -> -name(mention).words().size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::full);
        local.open(EntityKind.PERSON, Form.NAME).forEach(this::brief);
    }

    /** Those who have another name besides are known before it. */
    private boolean isOther(Mention mention) {
        return others.contains(mention.text());
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
        List<Cluster> agreeing = index.agreeing(mention);
        if (!agreeing.isEmpty()) {
            joinOnly(mention, "same-name", 0.9, agreeing);
        } else if (!isOtherName(mention)) {
            List<Cluster> initials = index.alike(
                    mention, (name, other) -> ShortFull.byInitials(name, other) || ShortFull.turned(name, other));
            joinOnly(mention, "other-form", 0.85, initials.isEmpty() ? beginnings(mention) : initials);
        }
    }

    /** A longer name of which this is the beginning, told in an earlier sentence: a list may have two brothers. */
    private List<Cluster> beginnings(Mention mention) {
        return index.alike(mention, ShortFull::begins).stream()
                .filter(person -> local.words(new Span(
                                person.first().span().end(),
                                Math.max(
                                        person.first().span().end(),
                                        mention.span().start())))
                        .matches("(?s).*[.!?]\\s.*"))
                .toList();
    }

    /** Joins a name that the text says to be another one of somebody. */
    private boolean isOtherName(Mention mention) {
        Optional<Cluster> whose =
                aliases.whose(mention).or(() -> aliases.bornAs(mention, local.clusters(EntityKind.PERSON)));
        whose.ifPresent(person -> join(mention, person, "other-name", 0.85));
        return whose.isPresent();
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
        List<Cluster> endings = index.every(mention, PersonName::ends);
        List<Cluster> halves = endings.isEmpty() ? index.every(mention, PersonName::endsDoubleName) : List.of();
        Optional<Cluster> protagonist =
                endings.size() > 1 ? new Protagonists(local).of(mention, index) : Optional.empty();
        if (protagonist.isPresent()) {
            join(mention, protagonist.get(), "name-in-title", 0.75);
        } else if (!endings.isEmpty()) {
            joinBearer(mention, "short-name", 0.9, endings);
        } else if (!halves.isEmpty()) {
            joinBearer(mention, "half-of-double-name", 0.75, halves);
        } else {
            unended(mention);
        }
    }

    /** Of several the one whom the words around the name tell. */
    private void joinBearer(Mention mention, String rule, double score, List<Cluster> candidates) {
        Optional<Cluster> bearer =
                candidates.size() > 1 && candidates.size() <= MOST ? bearers.of(mention, candidates) : Optional.empty();
        if (bearer.isPresent()) {
            join(mention, bearer.get(), "name-in-context", 0.75);
        } else {
            joinOnly(mention, rule, score, candidates);
        }
    }

    /** Names that stand last in no other: the family name may stand elsewhere in it. */
    private void unended(Mention mention) {
        List<Cluster> within = index.every(mention, PersonName::isFamilyWithin);
        if (!within.isEmpty()) {
            joinBearer(mention, "family-name-within", 0.75, within);
            return;
        }
        List<Cluster> called = isTitled(mention) || index.apart().isSomebodysKin(mention)
                ? List.of()
                : index.every(mention, PersonName::isGivenWithin);
        List<Cluster> given =
                called.size() > 1 ? bearers.of(mention, called).map(List::of).orElse(called) : called;
        if (given.size() == 1 && given.get(0).first().compareTo(mention) < 0) {
            joinOnly(mention, "given-name", 0.7, given);
        } else if (!isOtherName(mention)) {
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
