package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds whom "he", "she" and "it" stand for: a subject before it that is a person, and gender does not forbid it, else the
 * only other person there; for "it" the nearest subject, if that is a body. Nobody is the object of what he does himself, and
 * within a quotation "he" is not the one who speaks. Everything else stays unresolved.
 */
final class Pronouns {
    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("he", Gender.MALE),
            Map.entry("his", Gender.MALE),
            Map.entry("him", Gender.MALE),
            Map.entry("she", Gender.FEMALE),
            Map.entry("her", Gender.FEMALE),
            Map.entry("hers", Gender.FEMALE),
            Map.entry("it", Gender.NONE),
            Map.entry("its", Gender.NONE));

    /** What is left of a person is nobody whom "he" could mean. */
    private static final Set<String> REMAINS = Set.of("body", "corpse", "remains");

    private final Scene scene;
    private final Function<At, Optional<Mention>> persons;
    private final Function<At, Optional<Mention>> bodies;
    private final Words words;
    private final Genders genders;
    private final Objects objects;

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
        this.words = words;
        this.genders = new Genders(scene, words);
        this.objects = new Objects(scene);
    }

    boolean isPersonal(Token token) {
        return GENDERS.containsKey(token.word().toLowerCase(Locale.ROOT));
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
        if (!seen.add(at)) {
            return Optional.empty();
        }
        Gender gender = gender(at);
        Set<String> speakers = new HashSet<>(speakers(at));
        objects.doers(at).stream()
                .filter(doer -> isPersonal(scene.token(doer)))
                .flatMap(doer -> antecedent(doer, gender, seen).stream())
                .map(Genders::family)
                .forEach(speakers::add);
        for (At subject : subjectsBefore(at)) {
            boolean pronoun = isPersonal(scene.token(subject));
            Optional<Mention> person = pronoun
                    ? antecedent(subject, gender, seen)
                    : (gender == Gender.NONE ? bodies : persons).apply(subject);
            // "it" may mean any thing that was just spoken of, so a subject that is no body ends the search.
            if (gender == Gender.NONE) {
                return person;
            }
            // "He met Lund. He left": whoever the first is, the second may be the same.
            if (pronoun && person.isEmpty() && gender(subject) == gender) {
                return Optional.empty();
            }
            Optional<Mention> fitting = person.filter(mention -> genders.fits(mention, gender))
                    .filter(mention -> !speakers.contains(Genders.family(mention)));
            Optional<Mention> topic = fitting.filter(mention -> !pronoun && subject.sentence() < at.sentence())
                    .flatMap(mention -> topic(subject, mention, gender));
            if (topic.isPresent()) {
                return topic.filter(mention -> fitting.get().form() == Form.DESCRIPTION);
            }
            if (fitting.isPresent()) {
                boolean open = isOneOfSeveral(subject, fitting.get(), gender)
                        || (!isSpeaking(at) && isTellingOfAnother(subject, fitting.get(), gender));
                return open ? Optional.empty() : fitting;
            }
        }
        return gender == Gender.NONE ? Optional.empty() : onlyOther(at, gender, speakers);
    }

    /** "The king made him a minister. In 1965 he": a sentence that speaks of somebody as "him" is about him, and not about the king. */
    private Optional<Mention> topic(At subject, Mention person, Gender gender) {
        return objects.behind(subject).stream()
                .filter(word -> isPersonal(scene.token(word)) && gender(word) == gender)
                .flatMap(word -> antecedent(word).stream())
                .filter(other -> !Genders.family(other).equals(Genders.family(person)))
                .findFirst();
    }

    /** "Karl Lund and Jan Berg were held. He": either of the two. */
    private boolean isOneOfSeveral(At subject, Mention person, Gender gender) {
        Grammar grammar = scene.grammar(subject.sentence());
        int verb = grammar.parent(subject.token()).orElse(-1);
        return IntStream.range(0, scene.sentence(subject.sentence()).tokens().size())
                .filter(word -> word != subject.token()
                        && (grammar.relation(word).startsWith("nsubj")
                                || grammar.relation(word).startsWith("conj")))
                .filter(word -> grammar.parent(word).orElse(-2) == verb
                        || grammar.parent(word).orElse(-2) == subject.token())
                .mapToObj(subject::with)
                .flatMap(word -> persons.apply(word).stream())
                .anyMatch(
                        other -> !Genders.family(other).equals(Genders.family(person)) && genders.fits(other, gender));
    }

    /** "Police arrested Karl Lund, the minister said. He was held": the minister or Lund; "He said" would be the minister. */
    private boolean isTellingOfAnother(At subject, Mention person, Gender gender) {
        return isSpeaking(subject)
                && others(
                                subject.sentence(),
                                scene.sentence(subject.sentence()).tokens().size())
                        .stream()
                        .filter(other -> other.token() != subject.token())
                        .flatMap(other -> persons.apply(other).stream())
                        .filter(other -> other.form() == Form.NAME)
                        .anyMatch(other ->
                                !Genders.family(other).equals(Genders.family(person)) && genders.fits(other, gender));
    }

    private boolean isSpeaking(At subject) {
        Grammar grammar = scene.grammar(subject.sentence());
        return grammar.relation(subject.token()).startsWith("nsubj")
                && words.has(
                        "say",
                        grammar.token(grammar.parent(subject.token()).orElseThrow())
                                .lemma());
    }

    /** What another pronoun stands for, if it is of the same gender. */
    private Optional<Mention> antecedent(At pronoun, Gender gender, Set<At> seen) {
        return gender(pronoun) == gender ? antecedent(pronoun, seen) : Optional.empty();
    }

    private Gender gender(At pronoun) {
        return GENDERS.get(scene.token(pronoun).word().toLowerCase(Locale.ROOT));
    }

    /** "Police arrested Peter Holm. He was released": the only person before it in its sentence, or in the one before. */
    private Optional<Mention> onlyOther(At at, Gender gender, Set<String> speakers) {
        Set<Integer> own = Clause.subjects(scene.grammar(at.sentence()), at.token());
        List<Mention> here = others(at.sentence(), at.token()).stream()
                .filter(other -> !own.contains(other.token()))
                .filter(other -> !Clause.isInWordsOf(scene.grammar(at.sentence()), at.token(), other.token()))
                .flatMap(other -> persons.apply(other).stream())
                .toList();
        int last = before(at);
        List<Mention> before = last < 0
                ? List.of()
                : others(last, scene.sentence(last).tokens().size()).stream()
                        .flatMap(other -> persons.apply(other).stream())
                        .toList();
        List<Mention> fitting = (here.isEmpty() ? before : here)
                .stream()
                        .filter(person -> genders.fits(person, gender))
                        .filter(person -> !speakers.contains(Genders.family(person)))
                        .toList();
        long several = fitting.stream().map(Genders::family).distinct().count();
        return several == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Nouns that stand for themselves, not beside another. */
    private List<At> others(int sentence, int to) {
        Grammar grammar = scene.grammar(sentence);
        return IntStream.range(0, to)
                .filter(i -> grammar.token(i).tag().startsWith("NN")
                        && !grammar.relation(i).matches("appos|compound|flat|dep|xcomp|obl:as|nmod:as|advcl:as|")
                        && !isParent(grammar, i)
                        && !REMAINS.contains(grammar.token(i).lemma()))
                .mapToObj(i -> new At(sentence, i))
                .toList();
    }

    /** "The son of a railway clerk, he was born": the clerk is another. */
    private static boolean isParent(Grammar grammar, int noun) {
        return grammar.relation(noun).equals("nmod:of")
                && grammar.token(noun).tag().equals("NN")
                && grammar.token(grammar.parent(noun).orElseThrow())
                        .lemma()
                        .matches("son|daughter|child|grandson|granddaughter");
    }

    /** Family names of those outside a quotation in whose words the pronoun stands. */
    private Set<String> speakers(At at) {
        if (!scene.isQuoted(at)) {
            return Set.of();
        }
        Set<String> outside = new HashSet<>();
        for (int i = 0; i < scene.sentence(at.sentence()).tokens().size(); i++) {
            At word = at.with(i);
            if (!scene.isQuoted(word) && scene.token(word).tag().startsWith("NN")) {
                persons.apply(word).map(Genders::family).ifPresent(outside::add);
            }
        }
        return outside;
    }

    /** The sentence before that of a word, or -1; behind a quotation of several sentences the one that leads up to it. */
    private int before(At at) {
        int from = scene.quotationBefore(at).map(Span::start).orElse(Integer.MAX_VALUE);
        int sentence = at.sentence() - 1;
        while (sentence >= 0 && scene.sentence(sentence).span().end() > from && isWithin(sentence, from)) {
            sentence--;
        }
        return sentence;
    }

    /** Whether nothing of a sentence but its opening mark stands before the quotation. */
    private boolean isWithin(int sentence, int quotation) {
        List<Token> tokens = scene.sentence(sentence).tokens();
        return tokens.get(Math.min(1, tokens.size() - 1)).span().start() >= quotation;
    }

    /** Subjects before a word, the nearest first: of its own sentence, then of the one before. */
    private List<At> subjectsBefore(At at) {
        List<At> subjects = new ArrayList<>();
        Set<Integer> own = Clause.subjects(scene.grammar(at.sentence()), at.token());
        List<Integer> sentences = Stream.of(at.sentence(), before(at))
                .filter(sentence -> sentence >= 0)
                .toList();
        for (int sentence : sentences) {
            Grammar grammar = scene.grammar(sentence);
            boolean here = sentence == at.sentence();
            int from = here ? at.token() - 1 : scene.sentence(sentence).tokens().size() - 1;
            List<At> found = new ArrayList<>();
            for (int i = from; i >= 0; i--) {
                if (grammar.relation(i).startsWith("nsubj")
                        && !(here && Clause.isInWordsOf(grammar, at.token(), i))
                        && !(here && own.contains(i))
                        && !REMAINS.contains(grammar.token(i).lemma())) {
                    found.add(new At(sentence, i));
                }
            }
            subjects.addAll(here ? found : mainFirst(sentence, found));
        }
        return subjects;
    }

    /** Of the sentence before, the subject of its main clause comes first. */
    private List<At> mainFirst(int sentence, List<At> subjects) {
        List<At> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.comparingInt(
                at -> scene.grammar(sentence).ancestors(at.token()).size()));
        return sorted;
    }
}
