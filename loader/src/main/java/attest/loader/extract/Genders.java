package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.lexicon.GivenNames;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether "he" or "she" can mean a person: by title, given name or noun, there or at another name with the same surname. */
final class Genders {
    private static final GivenNames GIVEN = GivenNames.STANDARD;

    private final Scene scene;
    private final Words words;
    private final Map<String, Set<Gender>> families = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    Genders(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        scene.analysis().names().stream()
                .filter(name -> name.text().contains(" "))
                .map(Genders::family)
                .forEach(surnames::add);
        scene.analysis().names().stream()
                .filter(name -> name.entity() == EntityKind.PERSON)
                .forEach(name -> told(name).ifPresent(gender -> learn(name, gender)));
        IntStream.range(0, scene.size()).forEach(this::learnKin);
    }

    private void learn(Mention name, Gender gender) {
        families.computeIfAbsent(family(name), any -> EnumSet.noneOf(Gender.class))
                .add(gender);
    }

    /** "his sister, Milica", "daughter Marijke": a name beside a noun that tells it. */
    private void learnKin(int sentence) {
        Grammar grammar = scene.grammar(sentence);
        for (int i = 0; i + 1 < grammar.sentence().tokens().size(); i++) {
            String noun = grammar.token(i).lemma();
            Optional<Gender> gender =
                    gender(GIVEN.women().contains(noun), GIVEN.men().contains(noun));
            int next = i + 1;
            if (gender.isPresent() && grammar.token(i).tag().equals("NN")) {
                Stream.concat(grammar.dependents(i, "appos").stream(), Stream.of(next))
                        .filter(name -> name >= next)
                        .flatMap(name -> scene.name(new At(sentence, name)).stream())
                        .filter(name -> name.entity() == EntityKind.PERSON)
                        .forEach(name -> learn(name, gender.get()));
            }
        }
    }

    static String family(Mention name) {
        return name.text().substring(name.text().lastIndexOf(' ') + 1);
    }

    /** Nothing tells against it; of a surname that a woman and a man bear, nobody knows whose it is here. */
    boolean fits(Mention person, Gender gender) {
        return told(person).map(gender::equals).orElseGet(() -> families.getOrDefault(family(person), Set.of()).stream()
                .allMatch(gender::equals));
    }

    /** Whether title, given name or noun tell the gender, there or at another name with the same surname. */
    boolean isKnown(Mention person) {
        return told(person).isPresent()
                || families.getOrDefault(family(person), Set.of()).size() == 1;
    }

    private Optional<Gender> told(Mention person) {
        return person.form() == Form.NAME ? byTitle(person).or(() -> byName(person)) : byNoun(person);
    }

    private Optional<Gender> byTitle(Mention name) {
        String first = scene.words(name.span()).split(" ")[0].toLowerCase(Locale.ROOT);
        return gender(words.has("female", first), words.has("male", first));
    }

    private Optional<Gender> byName(Mention name) {
        if (surnames.contains(name.text())) {
            return Optional.empty();
        }
        List<String> parts = List.of(name.text().split(" "));
        return gender(GIVEN.isFemale(parts), GIVEN.isMale(parts));
    }

    private static Optional<Gender> byNoun(Mention described) {
        String phrase = described.text().split(" (?:of|in|for|from|at|to) ")[0].toLowerCase(Locale.ROOT);
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return gender(GIVEN.women().contains(noun), GIVEN.men().contains(noun));
    }

    private static Optional<Gender> gender(boolean female, boolean male) {
        if (female == male) {
            return Optional.empty();
        }
        return Optional.of(female ? Gender.FEMALE : Gender.MALE);
    }
}
