package attest.loader.analyse;

import attest.loader.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence as one letter for each word, so that what stands side by side can be told by a regular expression: p a name of a person, O the
 * noun of an office, D "the", a "a", P "his", s the genitive, f "of", i another preposition of a post, t one of time, & "and", A "formerly", r a rank or title
 * of courtesy, x letters behind a name, k a noun for a person, n any other word of a noun phrase, comma and dot, - anything else.
 */
final class Shorthand {
    private static final Set<String> POSTED = Set.of("for", "to", "in", "at", "on", "with", "without", "against");
    private static final Set<String> ONCE =
            Set.of("then", "now", "formerly", "later", "once", "previously", "currently", "late", "still", "sometime");
    private static final Set<String> REVEREND = Set.of("hon.", "rev.", "rt.", "rt", "hon", "rev", "reverend");
    private static final List<String> PERSONS = List.of(
            "kin",
            "people",
            "spokesman",
            "confidant",
            "supporter",
            "member",
            "successor",
            "candidate",
            "employee",
            "servant",
            "founder");

    private final Tagged sentence;
    private final List<String> tags;
    private final Words words;

    private Shorthand(Tagged sentence, List<String> tags, Words words) {
        this.sentence = sentence;
        this.tags = tags;
        this.words = words;
    }

    static String of(Tagged sentence, List<String> tags, Words words) {
        Shorthand shorthand = new Shorthand(sentence, tags, words);
        return IntStream.range(0, tags.size()).mapToObj(shorthand::letter).collect(Collectors.joining());
    }

    private String letter(int token) {
        String tag = sentence.tag(token);
        String lemma = sentence.lemma(token);
        if (tags.get(token).equals("PERSON")) {
            return tag.equals("POS") ? "s" : "p";
        }
        if (tags.get(token).equals("OFFICE")) {
            return "O";
        }
        if (ONCE.contains(lemma)) {
            return "A";
        }
        return tag.matches("NN.*|JJ.*|CD|VB[NG]|RB|HYPH") ? noun(token, lemma) : small(tag, lemma);
    }

    private String noun(int token, String lemma) {
        String word = sentence.words().get(token).word();
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (capital
                && (words.has("rank", lemma)
                        || words.has("official", lemma)
                        || words.has("honorific", lemma)
                        || REVEREND.contains(lemma))) {
            return "r";
        }
        if (word.matches("\\p{Lu}{2,6}|(?:\\p{Lu}\\.){2,}")) {
            return "x";
        }
        return PERSONS.stream().anyMatch(list -> words.has(list, lemma.toLowerCase(Locale.ROOT))) ? "k" : "n";
    }

    private static String small(String tag, String lemma) {
        return switch (tag) {
            case "DT" -> lemma.equals("the") ? "D" : lemma.matches("an?|another") ? "a" : "-";
            case "PRP$" -> "P";
            case "POS" -> "s";
            case "IN", "TO" ->
                lemma.equals("of")
                        ? "f"
                        : lemma.matches("until|till|since|from") ? "t" : POSTED.contains(lemma) ? "i" : "-";
            case "CC" -> lemma.matches("and|&") ? "&" : "-";
            case "," -> ",";
            case ".", ":", "-LRB-", "-RRB-" -> ".";
            default -> tag.equals("WP") || tag.equals("WP$") ? "w" : "-";
        };
    }
}
