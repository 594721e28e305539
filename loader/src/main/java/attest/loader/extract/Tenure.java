package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.time.DateMention;
import attest.loader.time.Status;
import attest.loader.time.StatusMention;
import attest.loader.time.StatusWords;
import java.util.List;
import java.util.Optional;

/** When an office is held: a date on its own word, else "former", "current", "then", else the tense of "is". */
final class Tenure {
    private final Scene scene;
    private final Times times;

    Tenure(Scene scene, Times times) {
        this.scene = scene;
        this.times = times;
    }

    Optional<When> of(At office, At trigger, Mention phrase) {
        Optional<When> dated =
                times.ofState(trigger).or(() -> times.ofState(office)).map(DateMention::when);
        return dated.or(() -> worded(office, phrase)).or(() -> tensed(office));
    }

    private Optional<When> worded(At office, Mention phrase) {
        return StatusWords.find(scene.document().text(), around(office, phrase.span())).stream()
                .reduce((first, second) -> second)
                .map(found -> when(found, office.sentence()));
    }

    private When when(StatusMention found, int sentence) {
        return StatusWords.when(
                found.status(),
                Optional.of(scene.words(found.span())),
                scene.document().catalogue().published(),
                times.told(sentence));
    }

    /** The office with two words before it, and "at the time" behind it. */
    private Span around(At office, Span phrase) {
        List<attest.loader.model.Token> tokens =
                scene.sentence(office.sentence()).tokens();
        int first = office.token();
        while (first > 0 && tokens.get(first - 1).span().start() >= phrase.start()) {
            first--;
        }
        for (int i = 0; i < 3 && first > 0 && !tokens.get(first - 1).word().matches("[,;:.]|and|or"); i++) {
            first--;
        }
        Span span = tokens.get(first).span().union(phrase);
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).span().start() >= span.end() + 12) {
            last--;
        }
        boolean then = scene.words(span.union(tokens.get(last).span()))
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith("at the time");
        return then ? span.union(tokens.get(last).span()) : span;
    }

    /** "is the minister" holds on the day of publication; "was" leaves it open. */
    private Optional<When> tensed(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        boolean present = grammar.dependents(office.token(), "cop").stream()
                .anyMatch(copula -> scene.token(office.with(copula)).tag().equals("VBZ"));
        return present
                ? Optional.of(StatusWords.when(
                        Status.CURRENT,
                        Optional.empty(),
                        scene.document().catalogue().published(),
                        Optional.empty()))
                : Optional.empty();
    }
}
