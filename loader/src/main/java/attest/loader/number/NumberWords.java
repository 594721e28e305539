package attest.loader.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Between thousands stands a comma, an apostrophe or a blank; in India a comma between hundreds too. */
    private static final String GROUPED = "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)"
            + "|\\d{1,3}(?:['’\\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)"
            + "|(?<!(?:May|June?|July?|August|ber|March|uary|pril)\\s)\\d{1,3}(?: \\d{3})+(?!\\d)";

    private static final String HALVES = "\\d{1,3}\\s?[½¼¾]|[½¼¾]";
    /** "two and a half thousand", "a million and a half", "half a million". */
    private static final String HALF = "\\b" + SMALL + "\\s+and\\s+a\\s+half(?:\\s+" + SCALE + ")?\\b|\\ban?\\s+"
            + SCALE + "\\s+and\\s+a\\s+half\\b|\\bhalf\\s+an?\\s+" + SCALE + "\\b";

    private static final String SCORES = "\\b" + SMALL + "[\\s-]?score(?:\\s+and\\s+" + SMALL + ")\\b";

    /** A regular expression, to be compiled without regard to case, for all that {@link #value} reads. */
    public static final String REGEX = "(?:(?:" + GROUPED + "|\\d{1,3},\\d{1,2}(?=\\s" + SCALE + "\\b)|" + HALVES
            + "|\\d+(?:\\.\\d+)?)(?:\\s" + SCALE + "\\b)?"
            + "|" + HALF + "|" + SCORES
            + "|\\b(?:" + SMALL + "|an?\\s" + SCALE + ")\\b(?:(?:[\\s-]+|(?<=d|n)\\s+and\\s+)(?:" + SMALL + "|" + SCALE
            + ")\\b)*|\\b" + any(LEXICON.groups().keySet()) + "\\b)";

    private static final Pattern FIGURE = Pattern.compile(
            "(?<whole>\\d[\\d,'’ \\u00A0\\u2009\\u202F]{0,18})?(?:\\.(?<part>\\d{1,9}))?\\s?(?<half>[½¼¾])?(?:\\s(?<scale>\\p{L}+))?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");
    private static final Pattern AND_A_HALF =
            Pattern.compile("(?<n>.+?)\\s+and\\s+a\\s+half(?:\\s+(?<scale>\\p{L}+))?");
    private static final Pattern HALF_A = Pattern.compile("half\\s+an?\\s+(?<scale>\\p{L}+)");
    private static final Pattern SCORE = Pattern.compile("(?<n>.+?)[\\s-]?score\\s+and\\s+(?<more>.+)");
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final Map<String, BigDecimal> FRACTIONS =
            Map.of("½", ONE_HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
    private static final int ONE_SCORE = 20;
    /** No count has more. */
    private static final int MOST_DIGITS = 15;

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

    /** The number that these words spell; empty if they do not spell one, or none that is whole. */
    public static OptionalLong value(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher figure = FIGURE.matcher(plain);
        if (figure.matches() && !plain.isEmpty()) {
            return figure(figure);
        }
        Long group = LEXICON.groups().get(plain);
        return group != null
                ? OptionalLong.of(group)
                : half(plain).or(() -> scores(plain)).orElseGet(() -> spelled(List.of(plain.split("[\\s-]+"))));
    }

    private static OptionalLong figure(Matcher figure) {
        String whole =
                figure.group("whole") == null ? "0" : figure.group("whole").strip();
        boolean decimal = DECIMAL_COMMA.matcher(whole).matches();
        String digits = decimal ? whole.replace(',', '.') : whole.replaceAll("\\D", "");
        String part = figure.group("part") == null ? "" : "." + figure.group("part");
        BigDecimal number = new BigDecimal(digits + part)
                .add(FRACTIONS.getOrDefault(String.valueOf(figure.group("half")), BigDecimal.ZERO));
        return times(number, figure.group("scale"));
    }

    /** Words with a half, if they have one. */
    private static Optional<OptionalLong> half(String words) {
        Matcher halfOf = HALF_A.matcher(words);
        if (halfOf.matches()) {
            return Optional.of(times(ONE_HALF, halfOf.group("scale")));
        }
        Matcher more = AND_A_HALF.matcher(words);
        if (!more.matches()) {
            return Optional.empty();
        }
        String number = more.group("n").replaceFirst("^an?\\s+", "");
        boolean scaled = LEXICON.scales().containsKey(number);
        OptionalLong count = scaled ? OptionalLong.of(1) : spelled(List.of(number));
        String scale = scaled ? number : more.group("scale");
        return Optional.of(
                count.isPresent() ? times(BigDecimal.valueOf(count.getAsLong()).add(ONE_HALF), scale) : count);
    }

    private static Optional<OptionalLong> scores(String words) {
        Matcher score = SCORE.matcher(words);
        if (!score.matches()) {
            return Optional.empty();
        }
        long scores = value(score.group("n")).orElse(0);
        return Optional.of(
                OptionalLong.of(scores * ONE_SCORE + value(score.group("more")).orElse(0)));
    }

    private static OptionalLong times(BigDecimal number, String scale) {
        long factor = scale == null ? 1 : LEXICON.scales().getOrDefault(scale, 1L);
        BigDecimal product = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return product.scale() > 0 || product.precision() - product.scale() > MOST_DIGITS
                ? OptionalLong.empty()
                : OptionalLong.of(product.longValueExact());
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
