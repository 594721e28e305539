package attest.loader.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text taken apart into what is said about it and itself.
 *
 * @param about the YAML between the two lines of three hyphens
 * @param body the rest, from its first line that is not empty
 */
record FrontMatter(Optional<Yaml> about, String body) {
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\n");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$\\n?");
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    /**
     * Takes the front matter off.
     *
     * @throws Unreadable if it has no end or is not YAML: nobody can tell then what belongs to the text
     */
    static FrontMatter split(String file, String text) throws Unreadable {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return new FrontMatter(Optional.empty(), text);
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            throw Unreadable.atLine(1, "front matter begins here, but no second line '---' ends it: add one");
        }
        Yaml about = Yaml.read(file, text.substring(opening.end(), closing.start()), 1);
        if (!about.root().isObject()) {
            throw Unreadable.atLine(2, "front matter is a list of 'key: value' lines; these are not");
        }
        String body = BLANK_LINES.matcher(text.substring(closing.end())).replaceFirst("");
        return new FrontMatter(Optional.of(about), body);
    }
}
