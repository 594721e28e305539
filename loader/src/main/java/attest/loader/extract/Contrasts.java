package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;

/** Whom a sentence names only to say that it was another: "not by the police but by the army", "everyone but Lund". */
final class Contrasts {
    private final Scene scene;

    Contrasts(Scene scene) {
        this.scene = scene;
    }

    boolean isSetAside(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        boolean negated = grammar.dependents(at.token(), "cop").isEmpty()
                && grammar.dependents(at.token(), "advmod").stream()
                        .anyMatch(word -> word < at.token()
                                && grammar.token(word).lemma().equals("not")
                                && grammar.token(word + 1).tag().matches("IN|DT|NNP"));
        return negated || isExcepted(grammar, start(grammar, at.token()));
    }

    private static int start(Grammar grammar, int word) {
        return grammar.phrase(word, relation -> relation.matches("det|amod|compound|nummod|nmod:poss"))
                .first();
    }

    /** "rather than the army", "everyone but Lund", "all but three" */
    private static boolean isExcepted(Grammar grammar, int first) {
        if (first < 2) {
            return false;
        }
        String before = grammar.token(first - 2).lemma() + " "
                + grammar.token(first - 1).lemma();
        return before.matches(
                "(?i)rather than|(every(one|body)|all|none|no-?one|nobody|any(one|body)) (but|except|save)");
    }
}
