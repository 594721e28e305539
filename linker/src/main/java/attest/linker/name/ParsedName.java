package attest.linker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A name taken apart, once, for many comparisons. */
public final class ParsedName {
    private static final Pattern COMMA = Pattern.compile("[,،]");

    private final List<Word> words;
    private final boolean turned;
    private final Joins joins;
    private final String normal;

    private ParsedName(List<Word> words, boolean turned) {
        this.words = words;
        this.turned = turned;
        this.joins = new Joins(words);
        this.normal = normal(words);
    }

    private static String normal(List<Word> words) {
        StringJoiner normal = new StringJoiner(" ");
        words.forEach(word -> normal.add(word.letters()));
        return normal.toString();
    }

    /**
     * Takes a name apart.
     *
     * @param name in any script; null and a name without a letter or figure have no words, and are like nothing
     */
    public static ParsedName of(String name) {
        String text = name == null ? "" : name;
        String[] parts = COMMA.split(text);
        if (parts.length != 2) {
            return new ParsedName(WordRoles.read(Script.words(text), 0), false);
        }
        List<String> first = Script.words(parts[0]);
        List<String> rest = Script.words(parts[1]);
        boolean turned = !first.isEmpty() && !rest.isEmpty() && !WordRoles.follows(rest);
        List<String> words = new ArrayList<>(turned ? rest : Script.words(text));
        words.addAll(turned ? first : List.of());
        return new ParsedName(WordRoles.read(words, turned ? first.size() : 0), turned);
    }

    List<Word> words() {
        return words;
    }

    Joins joins() {
        return joins;
    }

    /** Whether the family name stood first, before a comma. */
    boolean turned() {
        return turned;
    }

    /** How many words tell who it is: not titles, particles and the like. */
    public int tellingWords() {
        return (int) words.stream()
                .filter(word -> word.role().tells() && word.role() != Role.INITIAL)
                .count();
    }

    /** Its words in their normal form. */
    @Override
    public String toString() {
        return normal;
    }
}
