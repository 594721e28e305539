package attest.loader.resolve;

import java.util.List;
import java.util.Set;

/** Common words and names of bodies, made comparable. */
final class Phrase {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INSIDE =
            Set.of("of", "in", "to", "for", "on", "at", "by", "from", "with", "against", "about");

    private Phrase() {}

    /** Without case, accents, punctuation and leading article. */
    static String key(String words) {
        List<String> plain = NameKeys.words(words);
        boolean article = plain.size() > 1 && ARTICLES.contains(plain.get(0));
        return String.join(" ", article ? plain.subList(1, plain.size()) : plain);
    }

    /** Whether the words point to something already told of: "the letter", "those executions". */
    static boolean definite(String words) {
        List<String> plain = NameKeys.words(words);
        int first = !plain.isEmpty() && plain.get(0).equals("all") ? 1 : 0;
        return plain.size() > first && DEFINITE.contains(plain.get(first));
    }

    /** The noun that a phrase is about, in English the last word before a preposition. */
    static String head(String words) {
        List<String> plain = NameKeys.words(words);
        for (int i = 1; i < plain.size(); i++) {
            if (INSIDE.contains(plain.get(i))) {
                return plain.get(i - 1);
            }
        }
        return plain.isEmpty() ? "" : plain.get(plain.size() - 1);
    }
}
