package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, day and agency before the first sentence ({@code PORT HARLAN, June 3, 1971 (Harlan Wire) —}), and lines that say
 * when a text was published. They are no part of its sentences.
 */
final class Dateline {
    /** One to six capitalised words: no sentence begins like that and goes on with a date or an agency. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}(?:(?:de|del|la|el|al|of|the) )*\\p{Lu}[\\p{L}.'’-]*){0,5}";

    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?)?";
    private static final String DAY =
            "(?:" + PublicationDay.WEEKDAY + ",? )?(?:" + PublicationDay.DATE + "|" + PublicationDay.IN_YEAR + ")";
    private static final String AGENCY = "\\([^()]{2,40}\\)";
    private static final String DASH = "(?:\\s*(?:[—–―]|--)\\s*|\\s+-\\s+|(?<=\\))\\s*-\\s*|(?<=\\d)\\s*-\\s*)";
    /** What a sentence begins with. */
    private static final String SENTENCE = "(?=[\"'“‘(]*[\\p{Lu}\\d])";

    /** With a day or an agency it is one, wherever a text begins. */
    private static final Pattern SURE = Pattern.compile("^(?:" + PLACE + "(?:,? " + DAY + "[.,]?(?:\\s*" + AGENCY
            + ")?|[,.]?\\s*" + AGENCY + ")" + DASH + "|" + PLACE + ", " + DAY + "(?:\\s*" + AGENCY + ")?: |" + CAPITALS
            + ", " + PublicationDay.DATE + "\\. |" + PLACE
            + "(?:,? " + DAY
            + ")?,?\\s*\\((?:AFP|AP|Reuters|UPI|PTI|ANI|IANS|UNI|Xinhua|TASS|EFE|dpa|DPA|ANSA|Kyodo|IRNA|BBC|CNN|IRIN)\\)[ :.–—-]*|"
            + AGENCY + DASH + "|" + PublicationDay.DATE + "(?:,? " + PLACE + ")?(?:" + DASH + "|: ))" + SENTENCE);

    private static final Pattern ALONE = Pattern.compile(PLACE + "(?:,? |" + DASH + ")" + PublicationDay.DATE
            + "[.,]?(?:\\s*" + AGENCY + ")?|" + CAPITALS + ", " + PublicationDay.IN_YEAR + "\\.");

    private static final Pattern PLACED = Pattern.compile(CAPITALS + ", " + PublicationDay.DATE + "[.,]?");

    private static final Pattern LIKELY = Pattern.compile("^(?:" + CAPITALS + DASH
            + "|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?(?:\\s*[—–―]\\s*|\\s+--?\\s+))" + SENTENCE);
    private static final Pattern COLON =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}: " + SENTENCE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:first|originally|last) )?(?:published|posted|date(?: published)?|publication date|issued|(?:for )?release|released|updated|modified|last (?:updated|modified))"
                    + "(?: on| at)?\\s*[:|-]?.{0,30}?" + PublicationDay.DATE + "(?:.{0,80}[^.!?:]|.{0,12})?",
            Pattern.CASE_INSENSITIVE);
    /** A dateline stands at the head; further down such words belong to the text. */
    private static final int MOST_PARAGRAPHS = 3;

    private static final int SENTENCE_WORDS = 8;

    private Dateline() {}

    /** Whether a line begins with what only a dateline has. */
    static boolean begins(String line) {
        return SURE.matcher(line).find();
    }

    /** Whether a line is a place and a day, and nothing else. */
    static boolean alone(String line) {
        return ALONE.matcher(line).matches();
    }

    /** Whether a line is a place in capitals and a day: no page shows that of a visit so. */
    static boolean placed(String line) {
        return PLACED.matcher(line).matches();
    }

    static boolean labelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    static List<Line> split(List<Line> lines) {
        boolean dialogue = lines.stream()
                        .filter(line -> line.is(Block.Kind.PARAGRAPH))
                        .filter(line -> COLON.matcher(line.text()).find() && !labelled(line.text()))
                        .count()
                > 1;
        List<Line> parts = new ArrayList<>();
        int paragraphs = 0;
        boolean found = false;
        for (Line line : lines) {
            paragraphs += line.is(Block.Kind.PARAGRAPH) ? 1 : 0;
            if (line.is(Block.Kind.PARAGRAPH) && labelled(line.text())) {
                parts.add(line.as(Block.Kind.DATELINE));
                continue;
            }
            boolean head = line.is(Block.Kind.PARAGRAPH) && !found && paragraphs <= MOST_PARAGRAPHS;
            List<Line> split = head ? split(line, paragraphs == 1, dialogue) : List.of(line);
            found |= split.size() > 1;
            parts.addAll(split);
        }
        return parts;
    }

    private static List<Line> split(Line line, boolean first, boolean dialogue) {
        int end = end(line.text(), SURE);
        if (end == 0 && first && line.closed() && line.words() >= SENTENCE_WORDS) {
            end = end(line.text(), LIKELY);
            end = end == 0 && !dialogue ? end(line.text(), COLON) : end;
        }
        return end == 0 ? List.of(line) : List.of(line.head(end, Block.Kind.DATELINE), line.tail(end));
    }

    private static int end(String text, Pattern beginning) {
        Matcher matcher = beginning.matcher(text);
        return matcher.find() && matcher.end() < text.length() ? matcher.end() : 0;
    }
}
