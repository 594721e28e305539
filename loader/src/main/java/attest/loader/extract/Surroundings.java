package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where words stand around a pronoun that it could stand for: in its own sentence and in those before it. Whoever tells a story points at
 * nothing that stands only in the words of somebody quoted.
 */
final class Surroundings {
    /** What is left of a person is nobody whom "he" could mean. */
    private static final Set<String> REMAINS = Set.of("body", "corpse", "remains");

    private static final String FINITE = "VB[DZP]|MD";

    private final Scene scene;

    Surroundings(Scene scene) {
        this.scene = scene;
    }

    /**
     * The sentence before one in which a word stands, or -1; behind a quotation of several sentences the one that leads up to it.
     *
     * @param sentence where to go back from; that of the word, or one before it
     */
    int before(At at, int sentence) {
        int before = sentence - 1;
        int from = scene.quotationBefore(at).map(Span::start).orElse(Integer.MAX_VALUE);
        while (before >= 0
                && ((scene.sentence(before).span().end() > from && isWithin(before, from))
                        || (!scene.isQuoted(at) && isAllQuoted(before)))) {
            before--;
        }
        return before;
    }

    /** Whether nothing of a sentence but its opening mark stands before the quotation. */
    private boolean isWithin(int sentence, int quotation) {
        List<Token> tokens = scene.sentence(sentence).tokens();
        return tokens.get(Math.min(1, tokens.size() - 1)).span().start() >= quotation;
    }

    private boolean isAllQuoted(int sentence) {
        return words(sentence)
                .filter(at -> Character.isLetterOrDigit(scene.token(at).word().codePointAt(0)))
                .allMatch(scene::isQuoted);
    }

    private Stream<At> words(int sentence) {
        return IntStream.range(0, scene.sentence(sentence).tokens().size()).mapToObj(word -> new At(sentence, word));
    }

    /** Subjects in a sentence that a pronoun can point back at: in its own the nearest first, in another that of the main clause. */
    List<At> subjects(int sentence, At at) {
        boolean here = sentence == at.sentence();
        Grammar grammar = scene.grammar(sentence);
        Set<Integer> own = here ? Clause.subjects(grammar, at.token()) : Set.of();
        List<At> found = new ArrayList<>(words(sentence)
                .filter(word -> !here || word.token() < at.token())
                .filter(this::isSubject)
                .filter(word ->
                        !here || !(own.contains(word.token()) || isInWordsOf(grammar, at.token(), word.token())))
                .filter(word -> scene.isQuoted(at) || !scene.isQuoted(word))
                .filter(word -> !REMAINS.contains(scene.token(word).lemma()))
                .sorted(Comparator.comparingInt(word -> -word.token()))
                .toList());
        if (!here) {
            found.sort(Comparator.comparingInt(
                    word -> grammar.ancestors(word.token()).size()));
        }
        return found;
    }

    /** A subject; of a sentence whose grammar was not looked at, "he" or "she". */
    private boolean isSubject(At word) {
        return scene.sentence(word.sentence()).edges().isEmpty()
                ? scene.token(word).word().matches("[Hh]e|[Ss]he")
                : scene.grammar(word.sentence()).relation(word.token()).startsWith("nsubj")
                        || isWho(word)
                        || isNamedAs(word)
                        || isOwner(word);
    }

    /** "The last of them is Jon Vik." */
    private boolean isNamedAs(At word) {
        return isPerson(word)
                && !scene.grammar(word.sentence())
                        .dependents(word.token(), "cop"::equals)
                        .isEmpty();
    }

    private boolean isPerson(At word) {
        return scene.name(word)
                .filter(name -> name.entity() == EntityKind.PERSON)
                .isPresent();
    }

    /** "Mr Rand's story, which he told": whose the subject is. */
    private boolean isOwner(At word) {
        Grammar grammar = scene.grammar(word.sentence());
        return isPerson(word)
                && grammar.relation(word.token()).equals("nmod:poss")
                && grammar.relation(grammar.parent(word.token()).orElseThrow()).startsWith("nsubj")
                && scene.token(word.with(grammar.parent(word.token()).orElseThrow()))
                        .entity()
                        .equals("O");
    }

    /** "the writer Gyula Pataki, who told the minister that he": Pataki told it. */
    private boolean isWho(At word) {
        Grammar grammar = scene.grammar(word.sentence());
        boolean who = grammar.dependents(word.token(), "ref").stream()
                .anyMatch(ref -> grammar.token(ref).lemma().equals("who"));
        return who
                && grammar.above(word.token()).stream()
                        .filter(edge -> edge.relation().matches("nsubj(:pass)?"))
                        .anyMatch(edge -> grammar.relation(edge.head()).startsWith("acl:relcl")
                                && grammar.parent(edge.head()).orElse(-1) == word.token());
    }

    /** "Holm left when, he says, they were hungry": the subject of the clause that words in its middle give to "he", who may be the same or another. */
    Optional<At> interrupted(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        OptionalInt verb =
                grammar.relation(at.token()).equals("nsubj") ? grammar.parent(at.token()) : OptionalInt.empty();
        return verb.stream()
                .filter(word -> word + 2 < grammar.sentence().tokens().size())
                .boxed()
                .flatMap(word -> grammar.dependents(word, "ccomp"::equals).stream())
                .flatMap(clause -> grammar.dependents(clause, relation -> relation.matches("nsubj(:pass)?")).stream())
                .filter(subject -> IntStream.range(subject, at.token())
                        .anyMatch(word -> grammar.token(word).tag().matches(FINITE)))
                .map(at::with)
                .findFirst();
    }

    /** Nouns that stand for themselves, not beside another, and that a pronoun can point back at. */
    List<At> others(int sentence, At at) {
        Grammar grammar = scene.grammar(sentence);
        boolean here = sentence == at.sentence();
        Set<Integer> own = here ? Clause.subjects(grammar, at.token()) : Set.of();
        return nouns(sentence)
                .filter(word -> !here || word.token() < at.token())
                .filter(word ->
                        !here || !(own.contains(word.token()) || isInWordsOf(grammar, at.token(), word.token())))
                .filter(word -> scene.isQuoted(at) || !scene.isQuoted(word))
                .toList();
    }

    /** Whether a noun of a sentence passes, also one that only stands beside another. */
    boolean hasAnybody(int sentence, At at, Predicate<At> passes) {
        return sentence >= 0
                && words(sentence)
                        .filter(word -> scene.token(word).tag().startsWith("NN"))
                        .filter(word -> scene.isQuoted(at) || !scene.isQuoted(word))
                        .anyMatch(passes);
    }

    /** Nouns of a sentence that stand for themselves, not beside another. */
    Stream<At> nouns(int sentence) {
        Grammar grammar = scene.grammar(sentence);
        return words(sentence)
                .filter(word -> scene.token(word).tag().startsWith("NN")
                        && !grammar.relation(word.token())
                                .matches("appos|compound|flat|dep|xcomp|obl:as|nmod:as|advcl:as|")
                        && !isParent(grammar, word.token())
                        && !REMAINS.contains(scene.token(word).lemma()));
    }

    /** "The son of a railway clerk, he was born": the clerk is another. */
    private static boolean isParent(Grammar grammar, int noun) {
        return grammar.relation(noun).equals("nmod:of")
                && grammar.token(noun).tag().equals("NN")
                && grammar.token(grammar.parent(noun).orElseThrow())
                        .lemma()
                        .matches("son|daughter|child|grandson|granddaughter");
    }

    private static boolean isInWordsOf(Grammar grammar, int pronoun, int noun) {
        return Clause.isInWordsOf(grammar, pronoun, noun)
                || (grammar.relation(pronoun).startsWith("nsubj") && opens(grammar, pronoun, noun));
    }

    /** "In a letter to Berger, he wrote": whoever does something is nobody who stands before him in what opens his clause. */
    private static boolean opens(Grammar grammar, int pronoun, int noun) {
        return IntStream.range(0, pronoun)
                        .noneMatch(word -> grammar.token(word).tag().matches(FINITE))
                && IntStream.range(noun, pronoun)
                        .anyMatch(word -> grammar.token(word).word().equals(","));
    }

    /** "Lie formed his cabinet; she": whoever forms his is no she. */
    boolean isOtherwise(At subject, At pronoun, Gender gender) {
        Gender other = gender == Gender.FEMALE ? Gender.MALE : Gender.FEMALE;
        Grammar grammar = scene.grammar(subject.sentence());
        int verb = grammar.parent(subject.token()).orElse(subject.token());
        return gender != Gender.NONE
                && grammar.phrase(verb).stream()
                        .filter(word ->
                                word > subject.token() && !subject.with(word).equals(pronoun))
                        .filter(word -> grammar.relation(word).equals("nmod:poss"))
                        .map(word ->
                                Gender.PRONOUNS.get(grammar.token(word).word().toLowerCase(Locale.ROOT)))
                        .anyMatch(other::equals);
    }

    /** The subject behind a pronoun that stands in a clause before it: "Asked whether he knew, Holm said". */
    OptionalInt subjectBehind(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.ancestors(at.token()).stream()
                .filter(word -> word < at.token() || grammar.relation(word).matches("advcl.*"))
                .filter(word -> grammar.relation(word).startsWith("advcl"))
                .flatMap(clause -> grammar.dependents(grammar.parent(clause).orElseThrow(), "nsubj").stream())
                .filter(subject -> subject > at.token())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether the clause before it in which a pronoun stands has no subject of its own: "Asked whether he knew". */
    boolean isInParticiple(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.ancestors(at.token()).stream()
                .filter(word -> grammar.relation(word).startsWith("advcl"))
                .reduce((inner, outer) -> outer)
                .filter(clause -> grammar.token(clause).tag().matches("VB[NG]"))
                .filter(clause -> grammar.dependents(clause, relation -> relation.matches("aux.*|mark"))
                        .isEmpty())
                .filter(clause -> grammar.dependents(clause, relation -> relation.startsWith("nsubj")).stream()
                        .allMatch(subject -> subject > at.token()))
                .isPresent();
    }
}
