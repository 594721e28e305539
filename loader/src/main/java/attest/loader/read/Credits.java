package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off captions who made the picture, and off a text's last line who reported and edited it. */
final class Credits {
    private static final Phrases WHOLE = Phrases.of("credits.txt");
    private static final String AGENCIES =
            "(?:AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty(?: Images)?|Xinhua|Anadolu(?: Agency)?|Bloomberg|Shutterstock|TASS|dpa|PTI|ANI|UPI|Wikimedia(?: Commons)?|Flickr|iStock|Alamy)";
    /** A credit at the end of a caption. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:"
                    + "[(\\[](?i:photo|pic|image|picture|photograph|file photo|credit|source|courtesy|screengrab|screenshot|ap photo|file)\\b[^()\\[\\]]{0,80}[)\\]]"
                    + "|[(\\[][^()\\[\\]]{0,60}?(?:" + AGENCIES
                    + "|(?i:photo|file photo|handout))[^()\\[\\]]{0,40}[)\\]]"
                    + "|(?<=[.!?”\"\\])]) (?i:photo|pic|photograph|picture|image)s?(?i: credit| source| courtesy| copyright)?(?:(?i: by| courtesy of|:| ©)) ?[^.]{2,80}(?:\\.[a-z]{2,4})?\\.?"
                    + "|(?<=[.!?”\"]) (?i:credit|source|courtesy)(?: of|:) [^.]{2,60}\\.?"
                    + "|(?<=[.!?”\"]) REUTERS/[^.]{2,40}|(?<=[.!?”\"]) [\\p{L} .-]{2,40} ?/ ?" + AGENCIES
                    + "(?: .{2,20})?"
                    + "|(?<=[.!?”\"]) (?:Credit|CREDIT|Photo|Image) ?(?=\\p{Lu})[^.]{2,60}|(?<=[.!?”\"]) (?i:photo|picture|image|file) ?\\| ?.{2,80}|(?<=[.!?”\"]) ©.{2,60})$");

    private static final Pattern FILE = Pattern.compile(
            "^(?:(?i:photo|picture|image|video|above|left|right|top):\\s*(?=\\p{Lu}.{20,}[.]$)|(?:FILE(?: PHOTO)?|File photo|File|FILE PICTURE|ILLUSTRATION|Pictured|Caption|CAPTION|In pictures?|Image caption|Media caption)\\s*[-–—:,]+\\s*)(?=\\p{Lu})");
    private static final Pattern STAFF = Pattern.compile(
            "(?<=[.!?”\"]) *[(\\[](?i:additional |writing |with )?(?i:reporting|reported|writing|written|editing|edited|compiled|translated|inputs|with inputs)\\b[^()]{3,250}[)\\]]\\.?$");

    private Credits() {}

    static List<Line> split(List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        for (Line line : lines) {
            parts.addAll(
                    (line.is(Block.Kind.PARAGRAPH) || line.is(Block.Kind.CAPTION))
                                    && line.mark().isEmpty()
                            ? split(line)
                            : List.of(line));
        }
        return parts;
    }

    private static List<Line> split(Line line) {
        if (WHOLE.match(line.text())) {
            return List.of(line.as(Block.Kind.FURNITURE));
        }
        Matcher staff = STAFF.matcher(line.text());
        if (staff.find()) {
            return List.of(
                    line.head(staff.start(), line.kind()),
                    line.tail(staff.start()).as(Block.Kind.BYLINE));
        }
        List<Line> parts = new ArrayList<>();
        Matcher file = FILE.matcher(line.text());
        Line caption = line;
        if (file.find() && file.end() < line.text().length()) {
            parts.add(line.head(file.end(), Block.Kind.FURNITURE));
            caption = line.tail(file.end()).as(Block.Kind.CAPTION);
        }
        Matcher tail = TAIL.matcher(caption.text());
        if (!tail.find() || tail.start() == 0) {
            parts.add(caption);
            return parts;
        }
        parts.add(caption.head(tail.start(), Block.Kind.CAPTION));
        parts.add(caption.tail(tail.start()).as(Block.Kind.FURNITURE));
        return parts;
    }
}
