package attest.loader.number;

import attest.loader.model.Count;
import attest.loader.model.Qualifier;
import attest.loader.number.NumberLexicon.Vague;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one passage from left to right, in Java's own offsets. */
final class CountScan {
    private static final NumberLexicon LEXICON = NumberLexicon.STANDARD;
    private static final Pattern FIGURE = insensitive(NumberWords.REGEX);
    private static final Pattern BRACKET = insensitive("\\s?(?:\\(" + NumberWords.REGEX + "\\)|\\[sic[.!]?])");
    /** The whole that a number is a part of, and is not counted itself. */
    private static final Pattern PART = insensitive(
            "\\s+(?:out\\s+)?of\\s+(?:(?:the|its|his|her|their|these|those|some|about)\\s+)?" + NumberWords.REGEX);

    private static final Pattern SHARE = insensitive(
            "\\s+(?:in|(?:out\\s+)?of)\\s+every\\s+(?:" + NumberWords.REGEX
                    + ")|\\s+in\\s+(?:10|ten|an?\\s+hundred|100|1,000|10,000|100,000)\\b(?!\\s(?:year|month|week|day|hour|minute))");
    private static final Pattern ONE_IN = insensitive("\\s+(?:in|out\\s+of)\\s+(?:" + NumberWords.REGEX
            + ")(?!\\s(?:year|month|week|day|hour|minute|decade|time))");
    private static final Pattern SECOND =
            insensitive("(?:\\s?[-–—]\\s?|\\s+(?:to|or|(?<and>and))\\s+)(?<n>" + NumberWords.REGEX + ")");
    private static final Pattern BETWEEN = insensitive("\\b(?:(?<between>between)|from)\\s+$");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern NOT_BEFORE = Pattern.compile(String.join("|", LEXICON.notBefore()));
    private static final Pattern NOT_AFTER = Pattern.compile("(?:" + String.join("|", LEXICON.notAfter()) + ")$");
    private static final int LONGEST_BEFORE = 40;

    /** A count between two of Java's offsets. */
    record Found(int start, int end, Count count, boolean estimated) {
        boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    private final String words;
    private final List<Found> found = new ArrayList<>();

    private CountScan(String words) {
        this.words = words;
    }

    static List<Found> of(String words) {
        CountScan scan = new CountScan(words);
        LEXICON.vague().forEach(scan::vague);
        Matcher figure = FIGURE.matcher(words);
        int at = 0;
        while (at < words.length() && figure.find(at)) {
            at = scan.read(figure.start(), figure.end());
        }
        return scan.found;
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private void vague(Vague vague) {
        Matcher matcher = insensitive("(?<!\\w|(?:hundreds|tens|dozens|scores|millions) of )"
                        + NumberWords.any(vague.words()) + "\\b(?! of (?:thousands|millions))")
                .matcher(words);
        while (matcher.find()) {
            Count count = new Count(Optional.empty(), Qualifier.VAGUE, vague.min(), vague.most());
            if (after(NOT_BEFORE, matcher.end()).isEmpty()) {
                add(new Found(matcher.start(), matcher.end(), count, false));
            }
        }
    }

    /** What was read first wins: "half a dozen" is not "a dozen". */
    private void add(Found count) {
        if (found.stream().noneMatch(count::overlaps)) {
            found.add(count);
        }
    }

    /** Reads the figure at these offsets and what belongs to it; gives the offset at which to go on. */
    private int read(int start, int end) {
        OptionalLong value = NumberWords.value(words.substring(start, end));
        if (value.isEmpty()) {
            return end;
        }
        Optional<Matcher> share = share(end, value.getAsLong());
        if (share.isPresent()) {
            return share.get().end();
        }
        int stop = after(BRACKET, end).map(Matcher::end).orElse(end);
        Optional<Found> range = after(SECOND, stop).flatMap(second -> range(start, end, second));
        Optional<Found> read = range.or(() -> single(start, end, stop, value.getAsLong()));
        read.ifPresent(this::add);
        int last = read.map(Found::end).orElse(stop);
        return after(PART, last).map(Matcher::end).orElse(last);
    }

    /** What makes a number a share: "one in three", "4 in every 100". Nobody was counted. */
    private Optional<Matcher> share(int end, long value) {
        Optional<Matcher> one = value == 1 ? after(ONE_IN, end).filter(of -> !year(of)) : Optional.empty();
        return one.or(() -> after(SHARE, end));
    }

    private static boolean year(Matcher of) {
        return YEAR.matcher(of.group().replaceAll("\\D", "")).matches();
    }

    private Optional<Matcher> after(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(words).region(from, words.length());
        return matcher.useTransparentBounds(true).lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Found> range(int start, int end, Matcher second) {
        Matcher before = BETWEEN.matcher(words).region(Math.max(0, start - LONGEST_BEFORE), start);
        boolean opened = before.useTransparentBounds(true).find();
        boolean joined = second.group("and") == null || (opened && before.group("between") != null);
        OptionalLong high = NumberWords.value(second.group("n"));
        long low = NumberWords.value(words.substring(start, end)).orElseThrow()
                * sharedScale(start, end, second.group("n"));
        if (!joined || high.isEmpty() || low >= high.getAsLong() || refused(start, second.end(), second.end(), false)) {
            return Optional.empty();
        }
        Count count = new Count(Optional.empty(), Qualifier.RANGE, low, high);
        return Optional.of(new Found(opened ? before.start() : start, second.end(), count, false));
    }

    /** In "two to three thousand" the scale stands once and holds for both. */
    private long sharedScale(int start, int end, String second) {
        String scale = second.substring(Math.max(second.lastIndexOf(' '), second.lastIndexOf('-')) + 1);
        boolean shared = LEXICON.scales().containsKey(scale)
                && !words.substring(start, end).contains(scale);
        return shared && !scale.equals(second) ? LEXICON.scales().get(scale) : 1;
    }

    private Optional<Found> single(int start, int end, int stop, long value) {
        Optional<Operators.Before> operator = Operators.before(words, start);
        int from = operator.map(Operators.Before::start).orElse(start);
        if (refused(from, end, stop, operator.isPresent())) {
            return Optional.empty();
        }
        Count count = operator.map(before -> Operators.bound(before.operator(), value))
                .orElseGet(() -> Operators.bare(value));
        boolean estimated =
                operator.map(before -> before.operator().estimated()).orElse(false);
        return Optional.of(new Found(from, stop, count, estimated));
    }

    private boolean refused(int from, int end, int stop, boolean bounded) {
        Matcher before = NOT_AFTER.matcher(words).region(Math.max(0, from - LONGEST_BEFORE), from);
        boolean year = !bounded && YEAR.matcher(words.substring(from, end)).matches();
        return year
                || before.useTransparentBounds(true).find()
                || after(NOT_BEFORE, stop).isPresent();
    }
}
