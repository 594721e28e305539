package attest.loader.read;

import attest.loader.model.Block;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place and day before the first sentence ({@code PORT HARLAN, June 3, 1971 —}), and a line that says when it was published. */
final class Dateline {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    /** A day written out, without groups. */
    static final String DATE = "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
            + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2})";

    /** One to five capitalised words: no sentence begins like that and goes on with a date. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}(?:(?:de|del|la|el|al|of|the) )*\\p{Lu}[\\p{L}.'’-]*){0,4}";

    private static final Pattern BEGINNING =
            Pattern.compile("^" + PLACE + ",? (?<date>" + DATE + ")\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:[—–―]|--?)\\s*");
    private static final Pattern LABELLED =
            Pattern.compile("(?:Published|Posted|Date)(?: on)?:? (?<date>" + DATE + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("\\p{L}{3,}");
    /** A dateline stands at the head; further down such words belong to the text. */
    private static final int MOST_PARAGRAPHS = 3;

    private Dateline() {}

    static boolean begins(String line) {
        return BEGINNING.matcher(line).find() || LABELLED.matcher(line).matches();
    }

    static List<Line> split(List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        int paragraphs = 0;
        boolean found = false;
        for (Line line : lines) {
            paragraphs += line.is(Block.Kind.PARAGRAPH) ? 1 : 0;
            boolean head = line.is(Block.Kind.PARAGRAPH) && !found && paragraphs <= MOST_PARAGRAPHS;
            found |= head && begins(line.text());
            parts.addAll(head ? split(line) : List.of(line));
        }
        return parts;
    }

    private static List<Line> split(Line line) {
        if (LABELLED.matcher(line.text()).matches()) {
            return List.of(line.as(Block.Kind.DATELINE));
        }
        Matcher beginning = BEGINNING.matcher(line.text());
        if (!beginning.find() || beginning.end() == line.text().length()) {
            return List.of(line);
        }
        return List.of(line.head(beginning.end(), Block.Kind.DATELINE), line.tail(beginning.end()));
    }

    /**
     * The day of a dateline, as EDTF.
     *
     * @throws DateTimeException if there is no such day
     */
    static Optional<String> day(String dateline) {
        Matcher labelled = LABELLED.matcher(dateline);
        if (labelled.matches()) {
            return Optional.of(day(labelled));
        }
        Matcher beginning = BEGINNING.matcher(dateline + " ");
        return beginning.find() ? Optional.of(day(beginning)) : Optional.empty();
    }

    private static String day(Matcher matcher) {
        String date = matcher.group("date");
        Matcher name = NAME.matcher(date);
        if (!name.find()) {
            return LocalDate.parse(date).toString();
        }
        int[] numbers = NUMBER.matcher(date)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
        int month = MONTHS.indexOf(name.group().substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(numbers[1], month, numbers[0]).toString();
    }
}
