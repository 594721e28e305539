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
            return Done.is(grammar, event.token());
        }
        return !(isDoneToNotOne(grammar, event.token())
                || isCalledUnreal(grammar, event.token())
                || isWished(grammar, event.token())
                || isAimedAt(grammar, event.token())
                || isFixed(grammar, event.token())
                || isNotBroughtAbout(grammar, event.token())
                || isForeseen(grammar, event.token())
                || isFigure(grammar, event));
    }

    /** "before the elections", "quashed the conviction": the noun alone does not say that it was then, or yet. */
    boolean isOnlyMentioned(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        OptionalInt head = grammar.parent(event.token());
        String relation = grammar.relation(event.token());
        boolean ahead = relation.matches("(obl|nmod):(before|ahead_of|until|pending)")
                || (head.isPresent()
                        && relation.matches("(obl|nmod):(of|to)")
                        && grammar.token(head.getAsInt()).lemma().matches("ahead|advance|run-up|runup|eve|lead-up"))
                || grammar.dependents(event.token(), "case").stream()
                        .anyMatch(word -> grammar.token(word).lemma().matches("before|until|pending"));
        boolean revised = head.isPresent()
                && relation.matches("obj|nsubj:pass")
                && (words.has("revise", grammar.token(head.getAsInt()).lemma())
                        || grammar.token(head.getAsInt()).lemma().matches("throw|review|appeal"));
        return ahead || revised;
    }

    /** "not one officer was brought to trial" */
    private static boolean isDoneToNotOne(Grammar grammar, int event) {
        OptionalInt head = grammar.parent(event);
        return head.isPresent()
                && grammar.token(head.getAsInt()).tag().startsWith("VB")
                && Done.isByNotOne(grammar, head.getAsInt());
    }

    /** "urged her to call an election", "wants to hold talks": what one who wishes would have to bring about. */
    private boolean isAimedAt(Grammar grammar, int event) {
        OptionalInt verb = grammar.parent(event);
        if (verb.isEmpty() || !grammar.relation(event).equals("obj")) {
            return false;
        }
        OptionalInt wish = grammar.parent(verb.getAsInt());
        return wish.isPresent()
                && grammar.token(verb.getAsInt()).tag().equals("VB")
                && grammar.relation(verb.getAsInt()).matches("xcomp|ccomp|advcl.*")
                && words.has("bring_about", grammar.token(verb.getAsInt()).lemma())
                && words.has("aim", grammar.token(wish.getAsInt()).lemma());
    }

    /** "set sentencing for 18 April", "the funeral is fixed for Monday", "is due to open", "has been put off"; what is set up is there */
    private static boolean isFixed(Grammar grammar, int event) {
        OptionalInt head = grammar.parent(event);
        if (head.isEmpty() || !grammar.relation(event).matches("obj|nsubj.*")) {
            return false;
        }
        String lemma = grammar.token(head.getAsInt()).lemma();
        boolean fixed = lemma.matches("set|fix|slate|due")
                && grammar.dependents(head.getAsInt(), "compound:prt").isEmpty()
                && !grammar.dependents(head.getAsInt(), relation -> relation.matches("obl:for|nmod:for|obl:on|xcomp"))
                        .isEmpty();
        return fixed || isPutOff(grammar, head.getAsInt());
    }

    /** "has not signed the treaty", "refused to hold talks", "opened no inquiry", "neither side called a strike" */
    private boolean isNotBroughtAbout(Grammar grammar, int event) {
        OptionalInt head = grammar.parent(event);
        if (head.isEmpty() || !grammar.relation(event).matches("obj|nsubj:pass")) {
            return false;
        }
        int verb = head.getAsInt();
        boolean made = words.has("bring_about", grammar.token(verb).lemma())
                || (words.has("carry_out", grammar.token(verb).lemma()) && !isDefinite(grammar, event));
        return made && (isNegated(grammar, verb) || isNegated(grammar, event) || isLeftUndone(grammar, verb));
    }

    private static boolean isDefinite(Grammar grammar, int noun) {
        return grammar.dependents(noun, relation -> relation.matches("det|nmod:poss")).stream()
                .anyMatch(word -> grammar.token(word).lemma().matches("the|this|that|these|those|both")
                        || grammar.token(word).tag().equals("PRP$"));
    }

    private static boolean isNegated(Grammar grammar, int word) {
        return grammar.children(word).stream()
                .anyMatch(child -> grammar.token(child).lemma().matches("not|n't|never|no|neither|nobody|none")
                        || (grammar.relation(child).startsWith("nsubj")
                                && grammar.dependents(child, "det").stream()
                                        .anyMatch(det ->
                                                grammar.token(det).lemma().matches("no|neither"))));
    }

    private boolean isLeftUndone(Grammar grammar, int verb) {
        return grammar.parent(verb).isPresent()
                && grammar.relation(verb).matches("xcomp|ccomp|acl.*|advcl.*")
                && words.has(
                        "fail", grammar.token(grammar.parent(verb).getAsInt()).lemma());
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
                || (relation.equals("obl:on") && lemma.equals("go"))
                || (relation.matches("obj|nsubj:pass")
                        && (words.has("carry_out", lemma)
                                || words.has("bring_about", lemma)
                                || lemma.matches("attend|join|organi[sz]e")));
        boolean later = grammar.isToCome(head)
                || grammar.dependents(head, "aux").stream()
                        .anyMatch(word -> grammar.token(word).lemma().equals("would"));
        boolean over = grammar.dependents(head, "aux").stream()
                .anyMatch(word -> grammar.token(word).lemma().equals("have"));
        return part && !over && (later || isToBe(grammar, head));
    }

    /** "is to hold a summit" */
    private static boolean isToBe(Grammar grammar, int verb) {
        return grammar.children(verb).stream()
                        .anyMatch(word -> grammar.token(word).tag().equals("TO"))
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(word -> grammar.token(word).lemma().equals("be"));
    }

    /** "the battle against inflation", "an explosion of colour", "talk of a split": against nobody, of nothing that explodes, with nobody. */
    private boolean isFigure(Grammar grammar, At event) {
        String lemma = grammar.token(event.token()).lemma();
        boolean battle = lemma.matches("battle|war")
                && grammar
                        .dependents(event.token(), relation -> relation.matches("nmod:(against|on|over|with|for)"))
                        .stream()
                        .anyMatch(word -> isThing(event.with(word)));
        boolean disaster = (words.has("disaster", lemma) || words.has("calamity", lemma))
                && (grammar.dependents(event.token(), "nmod:of").stream().anyMatch(word -> isThing(event.with(word)))
                        || grammar.dependents(event.token(), relation -> relation.matches("amod|compound")).stream()
                                .anyMatch(word -> words.has(
                                        "figurative", grammar.token(word).lemma())));
        boolean rumour = grammar.token(event.token()).word().equals("talk")
                && !grammar.dependents(event.token(), relation -> relation.matches("nmod:(of|about)|acl.*|ccomp"))
                        .isEmpty();
        return battle || disaster || rumour;
    }

    /** A common noun for neither persons nor bodies nor weapons. */
    private boolean isThing(At at) {
        return scene.token(at).tag().matches("NN|NNS")
                && !words.has("harm", scene.token(at).lemma())
                && !words.has("disease", scene.token(at).lemma())
                && mentions.of(at, NodeType.AGENT).isEmpty()
                && mentions.of(at, NodeType.PLACE).isEmpty();
    }

    /** "planned", "attempted", "any", "no", "next year's" */
    private boolean isCalledUnreal(Grammar grammar, int event) {
        return isUnreal(grammar, event)
                || grammar.dependents(event, "nmod:poss").stream()
                        .anyMatch(whose ->
                                words.has("time_unit", grammar.token(whose).lemma()) && isUnreal(grammar, whose));
    }

    private boolean isUnreal(Grammar grammar, int word) {
        return grammar.dependents(word, relation -> relation.matches("amod|compound|det")).stream()
                .map(beside -> grammar.token(beside).lemma())
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
        boolean object = relation.matches("obj|nsubj:pass|obl:(for|of|against|with|to)|nmod:(for|of|against)")
                || (relation.equals("nsubj")
                        && !lemma.matches("plan|schedule")
                        && isHeadline(grammar, head.getAsInt()));
        boolean calledFor =
                verb && relation.equals("obl:for") && (lemma.equals("call") || isAskedFor(grammar, head.getAsInt()));
        // Events plan nothing: parsers take the participle of "a meeting planned for May was called off" for a verb.
        boolean planned =
                lemma.matches("plan|schedule") && relation.equals("nsubj") && isDropped(grammar, head.getAsInt());
        boolean banned = verb
                && relation.startsWith("obl:")
                && grammar.phrase(event).first() > 0
                && words.has(
                        "outstanding_noun",
                        grammar.token(grammar.phrase(event).first() - 1).lemma());
        banned |= relation.equals("nmod:on") && lemma.matches("ban|moratorium|prohibition");
        return calledFor
                || planned
                || banned
                || (object && words.has(verb ? "outstanding" : "outstanding_noun", lemma));
    }

    /** "a warrant was issued for the arrest" */
    private boolean isAskedFor(Grammar grammar, int verb) {
        return grammar.dependents(verb, "nsubj:pass").stream()
                .anyMatch(word ->
                        words.has("outstanding_noun", grammar.token(word).lemma()));
    }

    /** "Elections postponed": headlines leave out the "were". */
    private static boolean isHeadline(Grammar grammar, int verb) {
        return grammar.token(verb).tag().equals("VBN")
                && grammar.dependents(verb, relation -> relation.matches("aux.*|obj"))
                        .isEmpty();
    }

    /** Whether the verb around a word says that nothing came of it. */
    private boolean isDropped(Grammar grammar, int word) {
        OptionalInt above = grammar.parent(word);
        return above.isPresent()
                && (isPutOff(grammar, above.getAsInt())
                        || words.has(
                                "outstanding", grammar.token(above.getAsInt()).lemma()));
    }

    /** "was called off", "has been put back" */
    private static boolean isPutOff(Grammar grammar, int verb) {
        return grammar.token(verb).lemma().matches("put|call")
                && grammar.dependents(verb, relation -> relation.matches("compound:prt|advmod")).stream()
                        .anyMatch(word -> grammar.token(word).lemma().matches("off|back"));
    }
}
