package attest.loader.time;

import attest.loader.time.DateLexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A compiled expression of the lexicon. */
final class Expression {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");

    /** In the order of the lexicon. */
    static final List<Expression> ALL =
            DateLexicon.STANDARD.expressions().stream().map(Expression::new).toList();

    private final String id;
    private final Pattern pattern;
    private final Set<String> groups;
    private final Meanings.Meaning meaning;

    private Expression(Entry entry) {
        String regex = DateLexicon.STANDARD.expand(entry.regex());
        id = entry.id();
        pattern = Pattern.compile(regex);
        groups = GROUP.matcher(regex).results().map(group -> group.group(1)).collect(Collectors.toUnmodifiableSet());
        meaning = Meanings.named(entry.means());
    }

    String id() {
        return id;
    }

    Meanings.Meaning meaning() {
        return meaning;
    }

    /** Where the expression occurs. */
    List<Found> in(String words) {
        List<Found> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(words); matcher.find(); ) {
            found.add(new Found(this, matcher.start(), matcher.end(), groups(matcher)));
        }
        return found;
    }

    private Map<String, String> groups(Matcher matcher) {
        Map<String, String> words = new TreeMap<>();
        for (String group : groups) {
            if (matcher.group(group) != null) {
                words.put(group, matcher.group(group));
            }
        }
        return words;
    }

    /**
     * An occurrence, in Java's own offsets.
     *
     * @param groups the words of those named groups that took part
     */
    record Found(Expression expression, int start, int end, Map<String, String> groups) {
        boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }
}
