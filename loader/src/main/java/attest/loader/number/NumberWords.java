package attest.loader.number;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures and spelled numbers: "1,084", "1.5 million", "thirty-three thousand seven hundred", "a dozen", "trio". */
public final class NumberWords {
    private static final NumberLexicon LEXICON = NumberLexicon.STANDARD;
    private static final String SMALL =
            "(?:" + any(LEXICON.units().keySet()) + "|" + any(LEXICON.tens().keySet()) + ")";
    private static final String SCALE = any(LEXICON.scales().keySet());

    /** A regular expression, to be compiled without regard to case, for all that {@link #value} reads. */
    public static final String REGEX = "(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)(?:\\s" + SCALE + "\\b)?"
            + "|\\b(?:" + SMALL + "|an?\\s" + SCALE + ")\\b(?:(?:[\\s-]+|(?<=d|n)\\s+and\\s+)(?:" + SMALL + "|" + SCALE
            + ")\\b)*|\\b" + any(LEXICON.groups().keySet()) + "\\b)";

    private static final Pattern FIGURE =
            Pattern.compile("(?<whole>[\\d,]{1,15})(?:\\.(?<part>\\d{1,9}))?(?:\\s(?<scale>\\w+))?");
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "and");

    private NumberWords() {}

    /** Alternatives, the longest first, so that "six" does not cut "sixty" short. */
    static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(words1 ->
                        Arrays.stream(words1.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The number that these words spell; empty if they do not spell one. */
    public static OptionalLong value(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher figure = FIGURE.matcher(plain);
        if (figure.matches()) {
            return figure(figure);
        }
        Long group = LEXICON.groups().get(plain);
        return group != null ? OptionalLong.of(group) : spelled(List.of(plain.split("[\\s-]+")));
    }

    private static OptionalLong figure(Matcher figure) {
        long whole = Long.parseLong(figure.group("whole").replace(",", ""));
        long scale = figure.group("scale") == null ? 1 : LEXICON.scales().getOrDefault(figure.group("scale"), 1L);
        if (figure.group("part") == null) {
            return OptionalLong.of(whole * scale);
        }
        long unit = Math.round(Math.pow(10, figure.group("part").length()));
        return scale % unit == 0
                ? OptionalLong.of(whole * scale + Long.parseLong(figure.group("part")) * (scale / unit))
                : OptionalLong.empty();
    }

    /** Adds up from left to right; a word where English has none ("five two") makes the whole no number. */
    private static OptionalLong spelled(List<String> words) {
        Sum sum = new Sum();
        return words.stream().filter(word -> !EMPTY_WORDS.contains(word)).allMatch(sum::take)
                ? OptionalLong.of(sum.total + sum.part)
                : OptionalLong.empty();
    }

    /** What was read so far: whole thousands, and the part below a thousand. */
    private static final class Sum {
        private long total;
        private long part;

        boolean take(String word) {
            return takeSmall(word) || takeScale(LEXICON.scales().getOrDefault(word, 0L));
        }

        private boolean takeSmall(String word) {
            long unit = LEXICON.units().getOrDefault(word, 0L);
            long ten = LEXICON.tens().getOrDefault(word, 0L);
            boolean afterTen = part % 10 == 0 && part % 100 >= 20 && unit < 10;
            boolean fits = unit > 0 ? part % 100 == 0 || afterTen : ten > 0 && part % 100 == 0;
            part += fits ? unit + ten : 0;
            return fits;
        }

        private boolean takeScale(long scale) {
            if (scale >= 1000) {
                total += Math.max(part, 1) * scale;
                part = 0;
            } else if (scale > 0) {
                part = Math.max(part, 1) * scale;
            }
            return scale > 0;
        }
    }
}
