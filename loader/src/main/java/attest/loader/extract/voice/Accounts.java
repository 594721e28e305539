package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Mention;
import attest.loader.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on somebody's account without a verb of speech: "according to the police", "by his account", "puts the toll at nine". */
final class Accounts {
    private static final SpeechWords.Meaning RECKONED = new SpeechWords.Meaning(Stance.ESTIMATES, Stance.REPORTS);

    private final Grammar grammar;
    private final SpeechWords words;
    private final Speakers speakers;
    private final Teller teller;
    private final Function<Integer, Optional<Mention>> mentions;

    Accounts(
            Grammar grammar,
            SpeechWords words,
            Speakers speakers,
            Teller teller,
            Function<Integer, Optional<Mention>> mentions) {
        this.grammar = grammar;
        this.words = words;
        this.speakers = speakers;
        this.teller = teller;
        this.mentions = mentions;
    }

    /** The acts that a word makes. */
    List<SpeechAct> at(int word) {
        return Stream.of(accordingTo(word), byAccount(word), ofFigure(word))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SpeechAct> accordingTo(int named) {
        boolean according = grammar.dependents(named, "case").stream()
                .anyMatch(word -> grammar.token(word).lemma().startsWith("accord"));
        if (!according) {
            return Optional.empty();
        }
        int speaker = words.in("carriers", grammar.token(named).lemma()) ? origin(named) : named;
        if (grammar.relation(named).matches("(obl|nmod):according_to")) {
            int head = grammar.parent(named).orElseThrow();
            return Optional.of(teller.act(named, Optional.of(speaker), Teller.ACCORDING, Set.of(head), named));
        }
        Set<Integer> clauses = looseClauses(named);
        return Optional.of(teller.act(named, Optional.of(speaker), Teller.ACCORDING, clauses, -1))
                .filter(act -> !clauses.isEmpty());
    }

    /** "By Berger's account they left", "in the words of the judge": whoever gives the account speaks. */
    private Optional<SpeechAct> byAccount(int account) {
        String lemma = grammar.token(account).lemma();
        boolean estimate = words.in("reckonings", lemma);
        if (!grammar.relation(account).matches("obl:(agent|by|in|on)") || !(estimate || words.in("accounts", lemma))) {
            return Optional.empty();
        }
        return grammar.dependents(account, relation -> relation.matches("nmod:(poss|of)")).stream()
                .filter(who -> grammar.token(who).tag().equals("PRP$")
                        || mentions.apply(who).filter(Speakers::speaks).isPresent())
                .findFirst()
                .map(who -> teller.act(
                        account,
                        Optional.of(who),
                        estimate ? RECKONED : Teller.ACCORDING,
                        Set.of(grammar.parent(account).orElseThrow()),
                        account));
    }

    /** Where the parser took the one named for the root, the clause hangs loosely somewhere below. */
    private Set<Integer> looseClauses(int named) {
        return grammar.phrase(named).stream()
                .filter(word -> grammar.relation(word).matches("dep|parataxis|ccomp"))
                .filter(word -> grammar.token(word).tag().startsWith("VB"))
                .collect(Collectors.toSet());
    }

    /** "information obtained by X", "figures from X": X speaks. */
    private int origin(int carrier) {
        return grammar.dependents(carrier, "acl").stream()
                .flatMap(verb -> grammar.dependents(verb, relation -> relation.matches("obl:(agent|by|from)")).stream())
                .findFirst()
                .or(() -> grammar.dependents(carrier, relation -> relation.matches("nmod:(by|from|of|poss)")).stream()
                        .findFirst())
                .orElse(carrier);
    }

    /** "The mission puts the dead at forty", "gave the number as 40": whoever gives a figure reckons. */
    private Optional<SpeechAct> ofFigure(int verb) {
        Set<Integer> figure = words.in("figuring", grammar.token(verb).lemma())
                ? Set.copyOf(grammar.dependents(verb, "obj"))
                : Set.of();
        Set<Integer> number = Set.copyOf(grammar.dependents(verb, relation -> relation.matches("obl:(at|as|between)")));
        boolean counts = figure.stream()
                .anyMatch(noun -> words.in("figures", grammar.token(noun).lemma()));
        return Optional.of(Stream.concat(figure.stream(), number.stream()).collect(Collectors.toSet()))
                .filter(content -> counts && !number.isEmpty())
                .map(content -> teller.act(verb, speakers.of(verb), RECKONED, content, -1));
    }
}
