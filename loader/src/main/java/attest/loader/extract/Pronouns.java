package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds whom "he", "she" and "it" stand for: a subject before it that is a person, and gender does not forbid it; for
 * "it" the nearest subject, if that is a body. Everything else stays unresolved.
 */
final class Pronouns {
    private enum Gender {
        FEMALE,
        MALE,
        NONE
    }

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
    private final Map<String, Gender> genders = new HashMap<>();

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
        for (Mention name : scene.analysis().names()) {
            if (name.entity() == EntityKind.PERSON) {
                gender(words, name);
            }
        }
    }

    private void gender(Words words, Mention name) {
        String first = scene.words(name.span()).split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        if (words.has("female", first)) {
            genders.put(family(name), Gender.FEMALE);
        } else if (words.has("male", first)) {
            genders.put(family(name), Gender.MALE);
        }
    }

    private static String family(Mention name) {
        return name.text().substring(name.text().lastIndexOf(' ') + 1);
    }

    boolean isPersonal(Token token) {
        return GENDERS.containsKey(token.word().toLowerCase(java.util.Locale.ROOT));
    }

    /** The person that a pronoun stands for, if it is safe to say. */
    Optional<Mention> antecedent(At at) {
        return antecedent(at, new HashSet<>());
    }

    private Optional<Mention> antecedent(At at, Set<At> seen) {
        if (!seen.add(at)) {
            return Optional.empty();
        }
        Gender gender = gender(at);
        for (At subject : subjectsBefore(at)) {
            Optional<Mention> person = isPersonal(scene.token(subject))
                    ? antecedent(subject, gender, seen)
                    : (gender == Gender.NONE ? bodies : persons).apply(subject);
            // "it" may mean any thing that was just spoken of, so a subject that is no body ends the search.
            if (person.isPresent() || gender == Gender.NONE) {
                return person.filter(mention -> fits(mention, gender));
            }
        }
        return Optional.empty();
    }

    /** What another pronoun stands for, if it is of the same gender. */
    private Optional<Mention> antecedent(At pronoun, Gender gender, Set<At> seen) {
        return gender(pronoun) == gender ? antecedent(pronoun, seen) : Optional.empty();
    }

    private Gender gender(At pronoun) {
        return GENDERS.get(scene.token(pronoun).word().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean fits(Mention person, Gender gender) {
        Gender known = genders.get(family(person));
        return known == null || gender == Gender.NONE || known == gender;
    }

    /** Subjects before a word, the nearest first: of its own sentence, then of the one before. */
    private List<At> subjectsBefore(At at) {
        List<At> subjects = new ArrayList<>();
        for (int sentence = at.sentence(); sentence >= Math.max(0, at.sentence() - 1); sentence--) {
            Grammar grammar = scene.grammar(sentence);
            int from = sentence == at.sentence()
                    ? at.token() - 1
                    : scene.sentence(sentence).tokens().size() - 1;
            List<At> here = new ArrayList<>();
            for (int i = from; i >= 0; i--) {
                if (grammar.relation(i).startsWith("nsubj")
                        && !(sentence == at.sentence() && isInWordsOf(grammar, at.token(), i))
                        && !REMAINS.contains(grammar.token(i).lemma())) {
                    here.add(new At(sentence, i));
                }
            }
            subjects.addAll(sentence == at.sentence() ? here : mainFirst(sentence, here));
        }
        return subjects;
    }

    /** "Berger left, he said": whoever speaks is nobody whom his own words name. */
    private static boolean isInWordsOf(Grammar grammar, int pronoun, int subject) {
        if (!grammar.relation(pronoun).startsWith("nsubj")) {
            return false;
        }
        int verb = grammar.parent(pronoun).orElseThrow();
        boolean below = Stream.concat(Stream.of(subject), grammar.ancestors(subject).stream())
                .anyMatch(word -> grammar.relation(word).equals("ccomp")
                        && grammar.parent(word).orElseThrow() == verb);
        return below
                || (grammar.relation(verb).equals("parataxis")
                        && grammar.parent(subject).equals(grammar.parent(verb)));
    }

    /** Of the sentence before, the subject of its main clause comes first. */
    private List<At> mainFirst(int sentence, List<At> subjects) {
        List<At> sorted = new ArrayList<>(subjects);
        sorted.sort(java.util.Comparator.comparingInt(
                at -> scene.grammar(sentence).ancestors(at.token()).size()));
        return sorted;
    }
}
