package attest.loader.read;

import attest.loader.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts together the words that a printer divided at the ends of lines. The lines stay: each ends behind the word that was
 * begun on it.
 */
final class Divided {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]{2,}(?:-[\\p{L}\\p{N}]+)*)([-\u00AD\u2010])[ \\t]*\\n[ \\t]*([\\p{L}\\p{N}]\\S*)(?:[ \\t]+|(?=\\n)|$)");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}]+-\\p{Ll}+");
    private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+");
    /** What a hyphen ties to the next word wherever it stands. */
    private static final Set<String> TIED =
            Set.of("ex", "self", "vice", "non", "anti", "pro", "mid", "well", "half", "all", "so", "post", "pre");
    /** Behind "pre-" such a word begins another: "pre- and post-war". */
    private static final Set<String> APART = Set.of("and", "or", "to", "nor");

    private final String text;
    /** Words with a hyphen that stand in the middle of lines. */
    private final Set<String> whole;

    private final StringBuilder joined = new StringBuilder();
    /** How many characters of the text stand before an offset of the joined one and are not in it. */
    private final TreeMap<Integer, Integer> lost = new TreeMap<>();

    private Divided(String text) {
        this.text = text;
        this.whole = WHOLE.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        lost.put(0, 0);
    }

    /**
     * The joined text, and where its paragraphs stand in the file if it differs.
     *
     * @param before how many characters of the file stand before the text
     */
    static RawText joined(FrontMatter parts, int before) {
        Divided divided = new Divided(parts.body());
        divided.join();
        String joined = divided.joined.toString();
        return new RawText(
                joined,
                List.of(),
                Map.of(),
                divided.lost.size() == 1 ? List.of() : divided.places(before),
                parts.about());
    }

    private void join() {
        int from = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (!APART.contains(letters(word.group(3)))) {
                joined.append(text, from, word.start()).append(joined(word));
                from = word.end();
                joined.append(from < text.length() && text.charAt(from) != '\n' ? "\n" : "");
                lost.put(joined.length(), from - joined.length());
            }
        }
        joined.append(text, from, text.length());
    }

    /** The word without its hyphen, unless it has it wherever it stands. */
    private String joined(MatchResult word) {
        String first = word.group(1);
        String rest = word.group(3);
        boolean divided = Character.isLowerCase(rest.charAt(0)) && Character.isLetter(first.charAt(first.length() - 1));
        boolean tied = first.contains("-")
                || TIED.contains(first.toLowerCase(Locale.ROOT))
                || whole.contains((first + "-" + letters(rest)).toLowerCase(Locale.ROOT));
        return word.group(2).equals("-") && (!divided || tied) ? first + "-" + rest : first + rest;
    }

    private static String letters(String word) {
        Matcher letters = LETTERS.matcher(word);
        return letters.lookingAt() ? letters.group() : "";
    }

    private List<RawText.Place> places(int before) {
        List<RawText.Place> places = new ArrayList<>();
        PARAGRAPH
                .matcher(joined)
                .results()
                .forEach(paragraph -> places.add(new RawText.Place(
                        paragraph.start(),
                        new Origin(
                                Origin.Unit.CHARACTER,
                                before + source(paragraph.start()),
                                before + source(paragraph.end())))));
        return places;
    }

    private int source(int at) {
        return at + lost.floorEntry(at).getValue();
    }
}
