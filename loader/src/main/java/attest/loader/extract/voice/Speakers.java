package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is behind a reporting verb, and the work that carries the words. */
final class Speakers {
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "describe");

    /** The words from "quoted" to "saying", at most. */
    private static final int LONGEST_QUOTED = 12;

    private final Grammar grammar;
    private final SpeechWords words;
    private final Function<Integer, Optional<Mention>> mentions;

    Speakers(Grammar grammar, SpeechWords words, Function<Integer, Optional<Mention>> mentions) {
        this.grammar = grammar;
        this.words = words;
        this.mentions = mentions;
    }

    static boolean speaks(Mention mention) {
        return mention.entity() == EntityKind.PERSON || mention.entity() == EntityKind.ORGANIZATION;
    }

    /** Who speaks: the subject, the agent of a passive, or the one quoted ("quoted X as saying"). */
    Optional<Integer> of(int verb) {
        Optional<Integer> quoted = quoted(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        List<Integer> agents = grammar.dependents(verb, "obl:agent");
        List<Integer> subjects =
                agents.isEmpty() ? grammar.dependents(verb, relation -> relation.matches("nsubj|nsubj:xsubj")) : agents;
        return subjects.stream()
                .filter(subject -> !grammar.token(subject).tag().startsWith("W"))
                .findFirst()
                .map(this::pastAside)
                .or(() -> ofParticiple(verb))
                .or(() -> ofWho(verb));
    }

    /** "read out by the mediator, Nils Ekman, the guilds said": what stands beside a name ends with a comma; what has none is the subject. */
    private int pastAside(int subject) {
        int first = grammar.phrase(subject).first();
        boolean aside = grammar.token(subject).tag().startsWith("NNP")
                && first > 1
                && grammar.token(first - 1).word().equals(",")
                && grammar.token(first - 2).tag().matches("NNS?");
        return grammar.dependents(subject, "appos").stream()
                .filter(noun -> aside && noun > subject)
                .filter(noun ->
                        grammar.token(grammar.phrase(noun).first() - 1).word().equals(","))
                .filter(noun -> grammar.phrase(noun)
                        .last()
                        .equals(grammar.phrase(subject).last()))
                .filter(noun -> noun + 1 < grammar.sentence().tokens().size()
                        && grammar.token(noun + 1).tag().matches("VB[DZP]"))
                .findFirst()
                .orElse(subject);
    }

    /** "Jan Vik, who threatened": where the parser hangs the clause on "who" and that on the name. */
    private Optional<Integer> ofWho(int verb) {
        return Optional.of(verb)
                .filter(clause -> grammar.relation(clause).equals("dep"))
                .map(clause -> grammar.parent(clause).orElseThrow())
                .filter(who -> grammar.token(who).lemma().equals("who") && who < verb)
                .filter(who -> grammar.relation(who).equals("dep"))
                .map(who -> grammar.parent(who).orElseThrow())
                .filter(noun -> grammar.token(noun).tag().startsWith("NN"));
    }

    /** "a statement saying": the work speaks. "She resigned, saying": whoever does what the main verb tells speaks. */
    private Optional<Integer> ofParticiple(int verb) {
        if (!grammar.token(verb).tag().equals("VBG") || grammar.parent(verb).isEmpty()) {
            return Optional.empty();
        }
        int head = grammar.parent(verb).getAsInt();
        if (grammar.relation(verb).equals("acl") && isWork(head)) {
            return Optional.of(head);
        }
        boolean loose = grammar.relation(verb).matches("advcl|dep|xcomp|acl|conj:.*");
        return loose && followsComma(verb)
                ? subjectAbove(verb).or(() -> Optional.of(head)
                        .filter(who -> mentions.apply(who).isPresent()))
                : Optional.empty();
    }

    /** Behind a comma, or behind a comma and an adverb: ", even saying". */
    private boolean followsComma(int verb) {
        int before = verb > 1 && grammar.token(verb - 1).tag().equals("RB") ? verb - 2 : verb - 1;
        return before >= 0 && grammar.token(before).word().equals(",");
    }

    private Optional<Integer> subjectAbove(int verb) {
        return grammar.ancestors(verb).stream()
                .filter(head -> grammar.token(head).tag().startsWith("VB"))
                .filter(head -> !isSaidBelow(head, verb))
                .filter(head -> !isInsideNoun(head))
                .map(head -> grammar.dependents(head, relation -> relation.equals("nsubj")))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .map(subjects -> subjects.get(0));
    }

    private boolean isOfNoun(int clause) {
        return grammar.relation(clause).startsWith("acl")
                || (grammar.relation(clause).equals("ccomp")
                        && grammar.token(grammar.parent(clause).orElseThrow())
                                .tag()
                                .startsWith("NN"));
    }

    /** "results that showed Holm winning, calling": the comma ends a clause that itself begins without one. */
    private boolean isInsideNoun(int head) {
        Optional<Integer> clause = Stream.concat(Stream.of(head), grammar.ancestors(head).stream())
                .filter(this::isOfNoun)
                .findFirst();
        return clause.filter(word -> {
                    int before = grammar.phrase(word).first() - 1;
                    while (before > 0 && grammar.token(before).tag().startsWith("W")) {
                        before--;
                    }
                    return before >= 0 && !grammar.token(before).word().equals(",");
                })
                .isPresent();
    }

    /** "denied that the army had left, calling it a lie": who denies calls it so, not who left. */
    private boolean isSaidBelow(int head, int verb) {
        return words.in("outward", grammar.token(verb).lemma())
                && grammar.relation(head).equals("ccomp")
                && grammar.parent(head).isPresent()
                && words.verb(grammar.token(grammar.parent(head).getAsInt()).lemma())
                        .isPresent();
    }

    private Optional<Integer> quoted(int verb) {
        return asSaying(verb).or(() -> quotedAbove(verb));
    }

    /** "quoted a diplomat as saying", wherever the parser hangs it. */
    private Optional<Integer> asSaying(int verb) {
        if (verb < 2
                || !grammar.token(verb).tag().equals("VBG")
                || !grammar.token(verb - 1).lemma().equals("as")) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(0, verb - LONGEST_QUOTED), verb)
                .filter(i -> QUOTING.contains(grammar.token(i).lemma()))
                .boxed()
                .reduce((first, second) -> second)
                .flatMap(head -> grammar.dependents(head, relation -> relation.matches("obj|nsubj:pass")).stream()
                        .filter(who -> who < verb)
                        .findFirst());
    }

    private Optional<Integer> quotedAbove(int verb) {
        if (grammar.parent(verb).isEmpty() || !grammar.relation(verb).matches("advcl.*|xcomp|obl:as|nmod:as|ccomp")) {
            return Optional.empty();
        }
        int head = grammar.parent(verb).getAsInt();
        if (!QUOTING.contains(grammar.token(head).lemma())
                || !grammar.token(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        return grammar.dependents(head, relation -> relation.matches("obj|nsubj:pass")).stream()
                .findFirst();
    }

    boolean isWork(int token) {
        return words.in("works", grammar.token(token).lemma())
                || grammar.token(token).entity().equals("SOURCE");
    }

    /** Whose work it is: "the ministry's letter", "a report by the commission", "a Lodestar report". */
    Optional<Mention> owner(int work) {
        return grammar.dependents(work, relation -> relation.matches("nmod:(poss|by|from|of)|compound|acl:by")).stream()
                .map(mentions)
                .flatMap(Optional::stream)
                .filter(Speakers::speaks)
                .findFirst()
                .or(() -> newspaper(work))
                .or(() -> issuer(work));
    }

    /** "the newspaper Dagbok" */
    private Optional<Mention> newspaper(int work) {
        return grammar.dependents(work, "appos"::equals).stream()
                .filter(name -> grammar.token(work).lemma().matches("newspaper|magazine|journal"))
                .flatMap(name -> mentions.apply(name).stream())
                .filter(Speakers::speaks)
                .findFirst();
    }

    /** "issued a statement saying": who issued it. */
    private Optional<Mention> issuer(int work) {
        return Optional.of(work)
                .filter(issued -> grammar.relation(issued).equals("obj"))
                .map(issued -> grammar.parent(issued).orElseThrow())
                .filter(verb -> words.in("issuing", grammar.token(verb).lemma()))
                .flatMap(verb -> grammar.dependents(verb, "nsubj"::equals).stream()
                        .map(mentions)
                        .flatMap(Optional::stream)
                        .filter(Speakers::speaks)
                        .findFirst());
    }

    /** The work in which it was said: "said in a statement", "wrote in a letter". */
    Optional<Integer> carrier(int verb) {
        return grammar.dependents(verb, relation -> relation.matches("obl:(in|on|to|during|via)")).stream()
                .filter(this::isWork)
                .findFirst();
    }
}
