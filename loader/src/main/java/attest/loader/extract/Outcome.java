package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.words.Words;
import java.util.OptionalInt;

/**
 * Whether a noun tells of something that came about: "a planned strike", "called for an election", "no attack" do not. Of verbs the
 * voices tell.
 */
final class Outcome {
    private final Scene scene;
    private final Words words;

    Outcome(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    boolean happened(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        boolean verb = !grammar.token(event.token()).tag().startsWith("NN");
        return verb || !(isCalledUnreal(grammar, event.token()) || isWished(grammar, event.token()));
    }

    /** "planned", "attempted", "any", "no" */
    private boolean isCalledUnreal(Grammar grammar, int event) {
        return grammar.dependents(event, relation -> relation.matches("amod|compound|det")).stream()
                .map(word -> grammar.token(word).lemma())
                .anyMatch(lemma -> words.has("unreal", lemma));
    }

    /** What somebody calls for, plans, fears or prevents. */
    private boolean isWished(Grammar grammar, int event) {
        OptionalInt head = grammar.parent(event);
        if (head.isEmpty()) {
            return false;
        }
        String relation = grammar.relation(event);
        String lemma = grammar.token(head.getAsInt()).lemma();
        boolean verb = grammar.token(head.getAsInt()).tag().startsWith("VB");
        if (relation.startsWith("conj")) {
            return isWished(grammar, head.getAsInt());
        }
        boolean object = relation.matches("obj|nsubj:pass|obl:(for|of|against|with|to)|nmod:(for|of|against)");
        return object && words.has(verb ? "wish" : "wish_noun", lemma);
    }
}
