package attest.loader.read;

import attest.loader.lexicon.GivenNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that tell who wrote, edited or carried a text. */
final class Bylines {
    private static final Phrases ANYWHERE = Phrases.of("bylines.txt");
    private static final Phrases HEAD = Phrases.of("bylines-head.txt");
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:Reporting|Reported|Written|Posted|Published|Words|Story|Text|Compiled|Analysis|Opinion|Interview) )?[Bb][Yy]:? (?=\\p{Lu})"
                    + "|^(?:Authors?|Writers?|Reporters?|Correspondents?|Creator|Text|Story|Words)\\s*[:|]\\s*(?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,2}");
    /** What follows the name: a separator, a day, a label. */
    private static final Pattern REST = Pattern.compile(
            "(?i)\\s*(?:[|•·;@]| [-–—/] | in (?-i:\\p{Lu})| at \\d|, [^,]*\\b(?:reporter|correspondent|editor|writer|columnist|bureau chief|staff)\\b|,? (?:published|posted|updated|on|last)\\b|,? ?(?:"
                    + PublicationDay.WEEKDAY + ",? )?" + PublicationDay.DATE + ").*$");

    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";

    private static final Pattern BESIDE = Pattern.compile("(?:\\b[Bb]y:?|\\b(?:Reporter|Author|Writer|Words|Text):) ("
            + PERSON + "(?:(?: and | & |, )" + PERSON + ")*)");
    /** "Tom Ashdown | 9 February 2019" */
    private static final Pattern BEFORE =
            Pattern.compile("(?<given>\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}.'’-]*){1,2}(?= ?[|·•/] )");

    private static final Pattern PLACE_BETWEEN = Pattern.compile(
            "(" + PERSON + ") in \\p{Lu}[\\p{L}' -]{2,30}? (and|&) (" + PERSON + ")(?: in \\p{Lu}[\\p{L}' -]{2,30})?");
    /** "Our court reporter": who that was is not told. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:(?:from|by):? )?(?:our|an?|the|staff|special|own)\\b.*\\b(?:correspondents?|reporters?|staff|desk|newsroom|bureau|writers?|representative|team|reports?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FROM = Pattern.compile("From (?<given>\\p{Lu}[\\p{L}.'’-]*) .*");
    private static final Pattern HELP = Pattern.compile(
            "(?:with|additional|edit|photo|inputs?)\\b.*|.*\\bcontributed\\b.*", Pattern.CASE_INSENSITIVE);
    /** A title of so few words could be a name. */
    private static final int TITLE_WORDS = 4;

    private Bylines() {}

    static boolean anywhere(Line line) {
        return ANYWHERE.match(line.text());
    }

    /** Whether a line between title and text is a byline. */
    static boolean head(Line line) {
        return anywhere(line) || (!line.capitals() && HEAD.match(line.text()));
    }

    /** Whether a line behind a title of so many words is a name and nothing else. */
    static boolean bare(Line line, int titleWords) {
        return named(line) && !line.closed() && titleWords >= TITLE_WORDS;
    }

    static boolean named(Line line) {
        return NAME.matcher(line.text()).matches();
    }

    /** The author of a byline, as printed; nobody if it names only who edited or sent in. */
    static Optional<String> author(String byline) {
        Matcher from = FROM.matcher(byline);
        if (from.matches()) {
            return given(from.group("given")) ? author("By " + byline.substring("From ".length())) : Optional.empty();
        }
        Matcher by = BY.matcher(byline);
        boolean told = by.find();
        String names = PLACE_BETWEEN
                .matcher(told ? byline.substring(by.end()) : byline)
                .replaceFirst("$1 $2 $3");
        String rest = REST.matcher(names).replaceFirst("");
        return Optional.of(rest.strip())
                .filter(name -> !name.isEmpty()
                        && (told || named(name))
                        && !UNNAMED.matcher(name).matches());
    }

    /** Whether it is a given name: what "From" stands before may as well be a town. */
    private static boolean given(String word) {
        List<String> name = List.of(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        return GivenNames.STANDARD.isFemale(name) || GivenNames.STANDARD.isMale(name);
    }

    /** The author who is named beside a day. */
    static Optional<String> beside(String dateline) {
        Matcher before = BEFORE.matcher(dateline);
        return before.lookingAt() && given(before.group("given"))
                ? Optional.of(before.group())
                : BESIDE.matcher(dateline).results().findFirst().map(found -> found.group(1));
    }

    private static boolean named(String name) {
        return Character.isUpperCase(name.codePointAt(0)) && !HELP.matcher(name).matches();
    }
}
