package attest.loader.analyse;

import attest.loader.words.Words;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Titles and first names that are cut short, without the dots in which the tokenizer sees the end of a sentence: "Ald. Anna Berger",
 * "Major (Rtd.) Karl Lund", "J.-P. Lund". Each UTF-16 unit is kept or becomes a blank, so that offsets stay the same.
 */
final class Shortened {
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{Lu}\\.)-(?=\\p{Lu}\\. )");

    private static final Pattern RETIRED = Pattern.compile("\\((?i:rtd|retd|ret|retired)\\.?\\)");

    private final Pattern title;

    private Shortened(Pattern title) {
        this.title = title;
    }

    static Shortened of(Words words) {
        String titles = words.list("shortened").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        // "Karl Lund Sr. They left" ends a sentence.
        return new Shortened(Pattern.compile("(?<![\\p{L}.-])(?<!\\p{Lu}\\p{Ll}{1,20} (?=S))(?i:" + titles
                + ")(?<=\\b\\p{Lu}[\\p{L}.-]{1,12})\\.(?=\\)? +\\(?\\p{Lu}|\\),)"));
    }

    String without(String plain) {
        String initials = INITIALS.matcher(plain).replaceAll(" ");
        String ranks = RETIRED.matcher(initials)
                .replaceAll(found -> " ".repeat(found.group().length()));
        return title.matcher(ranks)
                .replaceAll(found -> found.group().substring(0, found.group().length() - 1) + " ");
    }
}
