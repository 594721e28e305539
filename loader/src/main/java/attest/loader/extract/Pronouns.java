package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds whom "he", "she" and "it" stand for: a subject before it that is a person, and gender does not forbid it, else the
 * only other person there; for "it" the nearest subject, if that is a body. Nobody is the object of what he does himself, and
 * within a quotation "he" is not the one who speaks. Everything else stays unresolved.
 */
final class Pronouns {
    /** Sentences to go back where none between has anybody who fits, quotations not counted. */
    static final int FARTHEST = 4;

    private final Scene scene;
    private final Function<At, Optional<Mention>> persons;
    private final Function<At, Optional<Mention>> bodies;
    private final Genders genders;
    private final Surroundings around;
    private final Rivals rivals;
    private final Objects objects;
    private final Topics topics;
    private final Tellers tellers;
    private final Biography biography;
    private final Map<At, Optional<Mention>> known = new HashMap<>();

    /**
     * For one document.
     *
     * @param persons the person that a word is the head of, pronouns left out
     * @param bodies the organisation that a word is the head of
     */
    Pronouns(
            Scene scene, Words words, Function<At, Optional<Mention>> persons, Function<At, Optional<Mention>> bodies) {
        this.scene = scene;
        this.persons = persons;
        this.bodies = bodies;
        this.genders = new Genders(scene, words);
        this.around = new Surroundings(scene);
        this.objects = new Objects(scene);
        this.rivals = new Rivals(scene, words, genders, around, persons);
        this.topics = new Topics(scene, around, rivals, objects, this::isPronoun, this::antecedent);
        this.biography = new Biography(scene, persons);
        this.tellers = new Tellers(scene, around, rivals, persons, this::isPersonal, this::antecedent);
    }

    boolean isPersonal(Token token) {
        return Gender.PRONOUNS.containsKey(token.word().toLowerCase(Locale.ROOT));
    }

    private boolean isPronoun(At at, Gender gender) {
        return isPersonal(scene.token(at)) && gender(at) == gender;
    }

    /** The person that a pronoun stands for, if it is safe to say. */
    Optional<Mention> antecedent(At at) {
        return antecedent(at, new HashSet<>());
    }

    /** What became of a pronoun for a person; "it" is none: it may mean any thing at all. */
    Optional<Reference> reference(At at) {
        if (!isPersonal(scene.token(at)) || gender(at) == Gender.NONE) {
            return Optional.empty();
        }
        Optional<String> meant = antecedent(at).map(Mention::text);
        String reason = meant.isPresent()
                ? "the nearest subject before it, or the only other person near, whom it can mean"
                : "no person near, or more than one, whom it can mean";
        return Optional.of(new Reference(scene.token(at).span(), Form.PRONOUN, meant, reason));
    }

    private Optional<Mention> antecedent(At at, Set<At> seen) {
        if (known.containsKey(at) || !seen.add(at)) {
            return known.getOrDefault(at, Optional.empty());
        }
        Optional<Mention> meant = meant(at, seen);
        known.put(at, meant);
        return meant;
    }

    private Optional<Mention> meant(At at, Set<At> seen) {
        Gender gender = gender(at);
        Set<String> speakers = new HashSet<>(tellers.of(at, seen));
        objects.doers(at).stream()
                .filter(doer -> isPersonal(scene.token(doer)) && gender(doer) == gender)
                .flatMap(doer -> antecedent(doer, seen).stream())
                .map(Genders::family)
                .forEach(speakers::add);
        Optional<Mention> behind = behind(at, gender);
        if (behind.isPresent() && around.isInParticiple(at)) {
            return behind;
        }
        Optional<Answer> answer = biography
                .opening(at)
                .filter(person -> genders.fits(person, gender) && !rivals.isSpeaking(at))
                .map(person -> new Answer(Optional.of(person)))
                .or(() -> near(at, gender, speakers, seen));
        if (rivals.isSpeaking(at)
                && answer.flatMap(Answer::meant)
                        .filter(person -> isMain(at, person))
                        .isEmpty()) {
            answer = tellers.last(at, seen, person -> genders.fits(person, gender))
                    .filter(genders::isKnown)
                    .filter(person -> !speakers.contains(Genders.family(person)))
                    .map(person -> new Answer(Optional.of(person)))
                    .or(() -> near(at, gender, speakers, seen));
        }
        if (answer.isEmpty() && gender != Gender.NONE) {
            answer = far(at, gender, speakers, seen).or(() -> biography
                    .anywhere(at)
                    .filter(person -> genders.isKnown(person) && genders.fits(person, gender))
                    .map(person -> new Answer(Optional.of(person))));
        }
        return answer.flatMap(Answer::meant).filter(person -> behind.isEmpty() || isSame(behind.get(), person));
    }

    /**
     * What one sentence tells of whom a pronoun means.
     *
     * @param meant nobody where it cannot be told which of several
     */
    private record Answer(Optional<Mention> meant) {}

    /** Whom its own sentence and the one before tell: a subject, else the only other person. */
    private Optional<Answer> near(At at, Gender gender, Set<String> speakers, Set<At> seen) {
        int here = at.sentence();
        int last = around.before(at, here);
        if (around.interrupted(at)
                .flatMap(persons)
                .filter(person -> genders.fits(person, gender))
                .isPresent()) {
            return Optional.of(new Answer(Optional.empty()));
        }
        Optional<Answer> subject = subject(here, at, gender, speakers, seen)
                .or(() -> objects.shared(at)
                        .flatMap(persons)
                        .filter(person -> genders.fits(person, gender))
                        .map(person -> new Answer(Optional.of(person))))
                .or(() -> subject(last, at, gender, speakers, seen));
        return subject.isPresent() || gender == Gender.NONE
                ? subject
                : onlyOther(here, at, gender, speakers)
                        .or(() -> topics.spokenOf(last, at, gender, seen)
                                .filter(person -> !speakers.contains(Genders.family(person)))
                                .map(person -> new Answer(Optional.of(person))))
                        .or(() -> onlyOther(last, at, gender, speakers));
    }

    /** The nearest sentence before that has anybody who fits. */
    private Optional<Answer> far(At at, Gender gender, Set<String> speakers, Set<At> seen) {
        int sentence = around.before(at, at.sentence());
        for (int step = 1; step <= FARTHEST && sentence >= 0; step++) {
            if (around.hasAnybody(sentence, at, person -> persons.apply(person)
                    .filter(who -> genders.fits(who, gender))
                    .isPresent())) {
                return Optional.empty();
            }
            sentence = around.before(at, sentence);
            int there = sentence;
            Optional<Answer> found =
                    subject(there, at, gender, speakers, seen).or(() -> onlyOther(there, at, gender, speakers));
            if (found.isPresent()) {
                return Optional.of(new Answer(found.get().meant().filter(person -> isSafe(at, person))));
            }
        }
        return Optional.empty();
    }

    /** Whether a person is known to be a woman or a man, or the first subject of the sentence before. */
    private boolean isMain(At at, Mention person) {
        int last = around.before(at, at.sentence());
        return genders.isKnown(person)
                || (last >= 0
                        && around.subjects(last, at).stream()
                                .limit(1)
                                .flatMap(subject -> (isPersonal(scene.token(subject))
                                                ? antecedent(subject, new HashSet<>())
                                                : persons.apply(subject))
                                        .stream())
                                .anyMatch(first -> isSame(first, person)));
    }

    /** Farther away it must be known to be a woman or a man, and for somebody's own words the same words must tell it. */
    private boolean isSafe(At at, Mention person) {
        return genders.isKnown(person) && (!scene.isQuoted(at) || scene.isQuoted(person.span()));
    }

    static boolean isSame(Mention one, Mention other) {
        return Genders.family(one).equals(Genders.family(other));
    }

    /** The subject behind it, in whose opening clause the pronoun stands. */
    private Optional<Mention> behind(At at, Gender gender) {
        OptionalInt subject = around.subjectBehind(at);
        return subject.isEmpty() || gender == Gender.NONE
                ? Optional.empty()
                : persons.apply(at.with(subject.getAsInt()))
                        .filter(person -> genders.fits(person, gender))
                        .filter(person -> !topics.isDoneTo(at.with(subject.getAsInt()), gender));
    }

    /** The subject of a sentence that a pronoun means; nothing if no subject fits, empty if it cannot be told which. */
    private Optional<Answer> subject(int sentence, At at, Gender gender, Set<String> speakers, Set<At> seen) {
        if (sentence < 0) {
            return Optional.empty();
        }
        for (At subject : around.subjects(sentence, at)) {
            boolean pronoun = isPersonal(scene.token(subject));
            if ((pronoun && gender(subject) != gender) || isOfAPerson(subject)) {
                continue;
            }
            Optional<Mention> person =
                    pronoun ? antecedent(subject, seen) : (gender == Gender.NONE ? bodies : persons).apply(subject);
            // "it" may mean any thing that was just spoken of, so a subject that is no body ends the search.
            if (gender == Gender.NONE || (person.isEmpty() && (pronoun || isUnknownName(subject)))) {
                return Optional.of(new Answer(person));
            }
            Optional<Mention> fitting = person.filter(mention -> genders.fits(mention, gender))
                    .filter(mention -> genders.isKnown(mention) || !around.isOtherwise(subject, at, gender))
                    .filter(mention -> !speakers.contains(Genders.family(mention)));
            Optional<Mention> topic = fitting.filter(mention -> !pronoun && subject.sentence() < at.sentence())
                    .flatMap(mention -> topics.of(subject, mention, gender));
            if (topic.isPresent()) {
                return Optional.of(new Answer(
                        topic.filter(mention -> fitting.get().form() == Form.DESCRIPTION || biography.isOf(mention))));
            }
            Optional<At> whose = topics.whose(subject, at, gender).filter(word -> fitting.isPresent());
            if (whose.isPresent()) {
                return Optional.of(new Answer(whose.flatMap(word -> antecedent(word, seen))
                        .filter(one -> rivals.isSpeaking(subject) || biography.isOf(one))));
            }
            if (fitting.isPresent()) {
                boolean open = rivals.has(at, subject, fitting.get(), gender) || isAside(at, subject, fitting.get());
                return Optional.of(new Answer(fitting.filter(mention -> !open)));
            }
        }
        return Optional.empty();
    }

    /** "Moe's successor": of the two the successor does it. */
    private boolean isOfAPerson(At owner) {
        Grammar grammar = scene.grammar(owner.sentence());
        return grammar.relation(owner.token()).equals("nmod:poss")
                && persons.apply(owner.with(grammar.parent(owner.token()).orElseThrow()))
                        .isPresent();
    }

    /** "He left after the mayor called. She": a mayor, woman or man, whom the sentence before speaks of by the way. */
    private boolean isAside(At at, At subject, Mention person) {
        Grammar grammar = scene.grammar(subject.sentence());
        return subject.sentence() < at.sentence()
                && person.form() == Form.DESCRIPTION
                && !genders.isKnown(person)
                && grammar.ancestors(subject.token()).stream()
                        .anyMatch(word -> grammar.relation(word).matches("advcl.*|acl.*"));
    }

    /** A name that nobody knows: whether it is a person's cannot be told. */
    private boolean isUnknownName(At subject) {
        return scene.token(subject).tag().equals("NNP")
                && scene.name(subject).isEmpty()
                && bodies.apply(subject).isEmpty();
    }

    private Gender gender(At pronoun) {
        return Gender.PRONOUNS.get(scene.token(pronoun).word().toLowerCase(Locale.ROOT));
    }

    /** "Police arrested Peter Holm. He was released": the only person in a sentence; empty where there are several. */
    private Optional<Answer> onlyOther(int sentence, At at, Gender gender, Set<String> speakers) {
        List<Mention> fitting = (sentence < 0 ? List.<At>of() : around.others(sentence, at))
                .stream()
                        .flatMap(other -> persons.apply(other).stream())
                        .filter(person -> genders.fits(person, gender))
                        .filter(person -> !speakers.contains(Genders.family(person)))
                        .toList();
        long several = fitting.stream().map(Genders::family).distinct().count();
        return Optional.of(new Answer(fitting.stream().findFirst().filter(person -> several == 1)))
                .filter(answer -> several > 0);
    }
}
