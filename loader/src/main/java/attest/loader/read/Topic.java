package attest.loader.read;

import attest.loader.model.Block;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that paragraphs use. What a page shows beside its text, menus and headlines of other texts, uses others.
 *
 * @param stems the beginnings of the longer words, in lower case
 */
record Topic(Set<String> stems) {
    /** Shorter words are in every text. */
    private static final Pattern LONGER = Pattern.compile("\\p{L}{4,}");

    private static final Set<String> EVERYWHERE = Set.of(
            "with", "from", "this", "that", "have", "been", "were", "will", "over", "after", "about", "more", "their",
            "they", "said", "says", "year", "years", "what", "when", "which", "also", "into", "your", "news", "than",
            "them");
    /** So many letters are alike in "resigns" and "resigned". */
    private static final int STEM = 5;

    private static final int SENTENCE_WORDS = 8;
    private static final double SOME = 0.25;
    private static final double HALF = 0.5;

    static Topic of(Collection<Line> lines) {
        return new Topic(lines.stream()
                .filter(line -> line.is(Block.Kind.PARAGRAPH) && line.closed() && line.words() >= SENTENCE_WORDS)
                .flatMap(line -> stems(line.text()).stream())
                .collect(Collectors.toSet()));
    }

    /** Whether a line shares half of its longer words with the paragraphs. */
    boolean shares(Line line) {
        return share(line) >= HALF;
    }

    /** Whether it has longer words and shares hardly one of them. */
    boolean strange(Line line) {
        return !stems(line.text()).isEmpty() && share(line) < SOME;
    }

    /** Whether it shares a longer word with them. */
    boolean touches(Line line) {
        return share(line) > 0;
    }

    private double share(Line line) {
        Set<String> own = stems(line.text());
        return own.isEmpty() ? 0 : own.stream().filter(stems::contains).count() / (double) own.size();
    }

    private static Set<String> stems(String text) {
        List<String> words =
                LONGER.matcher(text).results().map(MatchResult::group).toList();
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !EVERYWHERE.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
