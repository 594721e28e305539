package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Block;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose life a text tells, if it tells one: the first whom it names, if it says that he died and when somebody was born, that he was
 * born, or that it is an obituary or an interview. Whoever else a paragraph ends with, the next goes on with him.
 */
final class Biography {
    private static final Pattern OF_ONE = Pattern.compile("(?i)\\W*(obituary|interview|profile|in memoriam)\\b\\W*");

    private final Scene scene;
    private final Function<At, Optional<Mention>> persons;
    private final Optional<Mention> told;

    Biography(Scene scene, Function<At, Optional<Mention>> persons) {
        this.scene = scene;
        this.persons = persons;
        this.told = scene.analysis().names().stream()
                .filter(name -> name.entity() == EntityKind.PERSON)
                .findFirst()
                .filter(first -> isCalledSo()
                        || befell("bear", first)
                        || (befell("die", first) && verbs("bear").findAny().isPresent()));
    }

    boolean isOf(Mention person) {
        return told.filter(one -> Pronouns.isSame(one, person)).isPresent();
    }

    /** Whom a pronoun means that a paragraph opens with, before it names anybody. */
    Optional<Mention> opening(At at) {
        return told.filter(one -> isFirst(at.sentence()) && !scene.isQuoted(at) && namesNobodyBefore(at));
    }

    /** Whom a pronoun can only mean that stands where nobody else is near, in a sentence that does not name him. */
    Optional<Mention> anywhere(At at) {
        return told.filter(one -> !scene.isQuoted(at)
                && words(at.sentence())
                        .flatMap(word -> scene.name(word).stream())
                        .noneMatch(name -> Pronouns.isSame(name, one)));
    }

    /** By how its title begins, or by a line of its own before the text. */
    private boolean isCalledSo() {
        String text = scene.document().text();
        return scene.document().blocks().stream()
                .takeWhile(block -> block.kind() != Block.Kind.PARAGRAPH)
                .anyMatch(block -> block.kind() == Block.Kind.TITLE
                        ? OF_ONE.matcher(block.span().in(text)).lookingAt()
                        : OF_ONE.matcher(block.span().in(text)).matches());
    }

    private boolean isFirst(int sentence) {
        return sentence == 0
                || scene.sentence(sentence).block()
                        != scene.sentence(sentence - 1).block();
    }

    private boolean namesNobodyBefore(At at) {
        return IntStream.range(0, at.token())
                .mapToObj(at::with)
                .noneMatch(word -> scene.token(word).tag().startsWith("NN")
                        && persons.apply(word).isPresent());
    }

    private boolean befell(String lemma, Mention person) {
        return verbs(lemma)
                .flatMap(this::subjects)
                .flatMap(word -> scene.name(word).stream())
                .anyMatch(name -> Pronouns.isSame(name, person));
    }

    private Stream<At> verbs(String lemma) {
        return IntStream.range(0, scene.size())
                .boxed()
                .flatMap(this::words)
                .filter(word -> scene.token(word).lemma().equals(lemma)
                        && scene.token(word).tag().startsWith("VB"));
    }

    private Stream<At> words(int sentence) {
        return IntStream.range(0, scene.sentence(sentence).tokens().size()).mapToObj(word -> new At(sentence, word));
    }

    /** Of a clause beside a name ("Karl Lund, who has died") the name. */
    private Stream<At> subjects(At verb) {
        Grammar grammar = scene.grammar(verb.sentence());
        Stream<Integer> beside = grammar.relation(verb.token()).startsWith("acl")
                ? grammar.parent(verb.token()).stream().boxed()
                : Stream.of();
        return Stream.concat(
                        grammar.dependents(verb.token(), relation -> relation.startsWith("nsubj")).stream(), beside)
                .map(verb::with);
    }
}
