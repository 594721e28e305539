package attest.loader.number;

import attest.loader.model.Count;
import attest.loader.model.Qualifier;
import attest.loader.number.NumberLexicon.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a figure that bound it. */
final class Operators {
    private static final Map<String, Operator> BY_WORDS = byWords();
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\w-])" + NumberWords.any(BY_WORDS.keySet()) + "\\s+$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    /** Words that stand before a figure, and where they begin. */
    record Before(int start, Operator operator) {}

    private Operators() {}

    private static Map<String, Operator> byWords() {
        Map<String, Operator> map = new TreeMap<>();
        for (Operator operator : NumberLexicon.STANDARD.operators()) {
            operator.words().forEach(words -> map.put(words, operator));
        }
        return map;
    }

    static Optional<Before> before(String words, int figure) {
        Matcher matcher = BEFORE.matcher(words).region(Math.max(0, figure - LONGEST), figure);
        matcher.useTransparentBounds(true);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String plain = String.join(
                " ", matcher.group().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return Optional.of(new Before(matcher.start(), BY_WORDS.get(plain)));
    }

    static Count bound(Operator operator, long figure) {
        Qualifier qualifier = NumberLexicon.qualifier(operator.qualifier());
        List<Qualifier> bounded = Arrays.asList(Qualifier.MORE_THAN, Qualifier.LESS_THAN);
        if (!bounded.contains(qualifier)) {
            return qualifier == Qualifier.ABOUT ? about(figure) : exact(figure);
        }
        long bound = Math.max(0, figure + operator.plus());
        return qualifier == Qualifier.MORE_THAN
                ? new Count(Optional.of(figure), qualifier, bound, OptionalLong.empty())
                : new Count(Optional.of(figure), qualifier, 0, OptionalLong.of(bound));
    }

    /** A figure without an operator: a round one is an approximation. */
    static Count bare(long figure) {
        return figure >= 100 && figure % 100 == 0 ? about(figure) : exact(figure);
    }

    private static Count exact(long figure) {
        return new Count(Optional.of(figure), Qualifier.EXACT, figure, OptionalLong.of(figure));
    }

    /** Ten per cent either way. */
    private static Count about(long figure) {
        long least = figure - figure / 10;
        return new Count(Optional.of(figure), Qualifier.ABOUT, least, OptionalLong.of(figure + figure / 10));
    }
}
