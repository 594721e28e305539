package attest.loader.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day written out in a dateline, a byline or a line of its own; of many reports no more than a month.
 *
 * @param words as printed
 * @param rank how surely it is the day of publication; the smallest wins
 */
record PublicationDay(String words, Rank rank) {
    /** What the words around a day say it is, the surest first. */
    enum Rank {
        /** "Published: 4 March 2019". */
        PUBLISHED,
        /** "NAIROBI, March 4, 2019 —". */
        DATELINE,
        /** A day that stands alone or beside the author. */
        BARE,
        /** "Updated: 4 March 2019": the text is no younger. */
        UPDATED,
        /** A day right above the title: that of a diary's entry, or the one on which somebody saw the page. */
        ABOVE
    }

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    static final String WEEKDAY = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?)";
    /** A day without its year, without groups. */
    static final String IN_YEAR = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + "|" + WEEKDAY + ")";
    /** A day with its year, without groups. Of days in figures only those that cannot be misread. */
    static final String DATE = "(?:" + MONTH + "[ -]\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -]"
            + MONTH + ",?[ -]\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}\\S*)?)";

    static final String MONTH_AND_YEAR = "(?:" + MONTH + ",? (?:1[6-9]|20)\\d{2})";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ANY =
            Pattern.compile("(?<!(?-i:\\p{Ll})|\\d)" + DATE + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern A_MONTH =
            Pattern.compile("(?<!\\p{L}|\\d)" + MONTH_AND_YEAR + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:(?<published>published|posted|issued|released|date)|updated|modified|revised|edited)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("\\p{L}{3,}");

    /** The surest day of a line that tells of its publication. */
    static Optional<PublicationDay> in(String line, Rank unlabelled) {
        Pattern days = ANY.matcher(line).find() ? ANY : A_MONTH;
        return days.matcher(line)
                .results()
                .map(found -> new PublicationDay(found.group(), rank(line.substring(0, found.start()), unlabelled)))
                .min((one, other) -> one.rank.compareTo(other.rank));
    }

    /** What the last label before a day says. */
    private static Rank rank(String before, Rank unlabelled) {
        return LABEL.matcher(before)
                .results()
                .reduce((first, last) -> last)
                .map(label -> label.group(1) == null ? Rank.UPDATED : Rank.PUBLISHED)
                .orElse(unlabelled);
    }

    /**
     * The day, or the month where no more is told, as EDTF.
     *
     * @throws DateTimeException if there is no such day
     */
    String edtf() {
        Matcher name = NAME.matcher(words);
        if (!name.find()) {
            return LocalDate.parse(words.substring(0, "yyyy-mm-dd".length())).toString();
        }
        int[] numbers = NUMBER.matcher(words)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
        int month = MONTHS.indexOf(name.group().substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        if (numbers.length == 1) {
            return YearMonth.of(numbers[0], month).toString();
        }
        return LocalDate.of(numbers[1], month, numbers[0]).toString();
    }
}
