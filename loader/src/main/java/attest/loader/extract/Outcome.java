package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
import attest.loader.words.Words;
import java.util.OptionalInt;

/**
 * Whether a word tells of something that came about: "a planned strike", "called for an election", "no attack", "should begin" do
 * not. What is denied, foreseen or supposed of a verb the voices tell.
 */
final class Outcome {
    private final Scene scene;
    private final Mentions mentions;
    private final Words words;

    Outcome(Scene scene, Mentions mentions, Words words) {
        this.scene = scene;
        this.mentions = mentions;
        this.words = words;
    }

    boolean happened(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        if (grammar.token(event.token()).tag().startsWith("VB")) {
            return !isOwed(grammar, event.token());
        }
        return !(isCalledUnreal(grammar, event.token())
                || isWished(grammar, event.token())
                || isForeseen(grammar, event.token())
                || isFigure(grammar, event));
    }

    /** "should begin", "can kill" */
    private static boolean isOwed(Grammar grammar, int verb) {
        return grammar.dependents(verb, "aux").stream()
                .anyMatch(word -> grammar.token(word).word().matches("should|ought|can|cannot|ca"));
    }

    /** "would attend the annual meeting", "will hold elections": it is not yet; "will investigate the massacre": it was. */
    private boolean isForeseen(Grammar grammar, int event) {
        if (grammar.parent(event).isEmpty()) {
            return false;
        }
        int head = grammar.parent(event).getAsInt();
        String relation = grammar.relation(event);
        String lemma = grammar.token(head).lemma();
        boolean part = relation.matches("obl:(at|during)")
                || (relation.equals("obj")
                        && (words.has("carry_out", lemma) || lemma.matches("attend|hold|join|organi[sz]e")));
        return part
                && grammar.dependents(head, "aux").stream()
                        .anyMatch(word -> grammar.token(word).lemma().matches("will|would|shall|wo"))
                && grammar.dependents(head, "aux").stream()
                        .noneMatch(word -> grammar.token(word).lemma().equals("have"));
    }

    /** "the battle against inflation", "an explosion of colour": against nobody, of nothing that explodes. */
    private boolean isFigure(Grammar grammar, At event) {
        String lemma = grammar.token(event.token()).lemma();
        boolean battle = lemma.matches("battle|war")
                && grammar
                        .dependents(event.token(), relation -> relation.matches("nmod:(against|on|over|with|for)"))
                        .stream()
                        .anyMatch(word -> isThing(event.with(word)));
        boolean disaster = words.has("disaster", lemma)
                && grammar.dependents(event.token(), "nmod:of").stream().anyMatch(word -> isThing(event.with(word)));
        return battle || disaster;
    }

    /** A common noun for neither persons nor bodies nor weapons. */
    private boolean isThing(At at) {
        return scene.token(at).tag().matches("NN|NNS")
                && !words.has("harm", scene.token(at).lemma())
                && mentions.of(at, NodeType.AGENT).isEmpty()
                && mentions.of(at, NodeType.PLACE).isEmpty();
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
        boolean calledFor = verb && lemma.equals("call") && relation.equals("obl:for");
        return calledFor || (object && words.has(verb ? "outstanding" : "outstanding_noun", lemma));
    }
}
