package attest.loader.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A list of regular expressions that are kept as data: one a line, for whole lines of a text, in any case. */
final class Phrases {
    /** No line of a page's furniture is longer, in characters; a paragraph need not be compared with any. */
    private static final int LONGEST = 600;

    private final List<Pattern> patterns;

    private Phrases(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Phrases of(String resource) {
        try (InputStream in = Phrases.class.getResourceAsStream("/attest/read/" + resource)) {
            return new Phrases(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    boolean match(String line) {
        return line.length() <= LONGEST
                && patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }
}
