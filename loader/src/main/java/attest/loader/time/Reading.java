package attest.loader.time;

import attest.loader.model.DateBasis;
import attest.loader.number.NumberWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The words of one expression, and what they may be counted from.
 *
 * @param groups the words by the names of the expression's groups
 * @param anchor the year that is told of
 * @param published the day of publication
 * @param told the day or month, as EDTF, that was told of last
 * @param months the months of the days that were written out before, in order
 */
record Reading(
        Map<String, String> groups,
        OptionalInt anchor,
        Optional<LocalDate> published,
        Optional<String> told,
        List<YearMonth> months) {
    private static final DateLexicon LEXICON = DateLexicon.STANDARD;

    /** Of a year that is written with two digits. */
    private static final int CENTURY = 1900;

    boolean has(String group) {
        return groups.containsKey(group);
    }

    String words(String group) {
        return groups.getOrDefault(group, "").toLowerCase(Locale.ROOT);
    }

    /** The year in digits, all four or the last two, or the anchor for "that year"; empty if there is none. */
    Optional<Integer> year() {
        if (has("yy")) {
            return Optional.of(CENTURY + digits("yy").orElseThrow());
        }
        OptionalInt digits = digits("y");
        return digits.isEmpty() && has("y") ? anchored() : boxed(digits);
    }

    Optional<Integer> anchored() {
        return boxed(anchor);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Stated if the year stands there in digits, else told of before. */
    DateBasis basis() {
        return digits("y").isPresent() || has("yy") ? DateBasis.STATED : DateBasis.RELATIVE_TO_EVENT;
    }

    OptionalInt digits(String group) {
        String words = words(group);
        return !words.isEmpty() && words.chars().allMatch(Character::isDigit)
                ? OptionalInt.of(Integer.parseInt(words))
                : OptionalInt.empty();
    }

    int month(String group) {
        return digits(group).orElseGet(() -> {
            String name = groups.get(group);
            return LEXICON.months().getOrDefault(name, LEXICON.months().get(name + "."));
        });
    }

    int season() {
        return LEXICON.seasons().get(words("s"));
    }

    /** early, mid or late; empty if the words do not say. */
    Optional<String> part() {
        return Optional.ofNullable(LEXICON.parts().get(words("part")));
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(LEXICON.weekdays().get(groups.get("weekday")));
    }

    /** The figure of "three decades ago", in the smallest unit that is counted in: a decade is ten years. */
    OptionalLong number() {
        String words = words("n");
        OptionalLong figure = words.equals("a") || words.equals("an") ? OptionalLong.of(1) : NumberWords.value(words);
        boolean sensible = figure.isPresent() && figure.getAsLong() <= 1000;
        return sensible
                ? OptionalLong.of(figure.getAsLong() * (words("unit").equals("decade") ? 10 : 1))
                : OptionalLong.empty();
    }

    /** The month of publication. */
    Optional<YearMonth> publishedMonth() {
        return published.map(YearMonth::from);
    }
}
