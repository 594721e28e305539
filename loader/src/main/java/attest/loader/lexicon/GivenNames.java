package attest.loader.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content of {@code given-names.yaml}; what each list means is told there. */
public record GivenNames(String version, Set<String> female, Set<String> male, Set<String> women, Set<String> men) {
    public static final GivenNames STANDARD = Lexicon.yaml("given-names.yaml", GivenNames.class);

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DAUGHTER = Pattern.compile(".+(?:ovna|evna|ichna)");
    private static final Pattern SON = Pattern.compile(".+(?:ovich|evich)");

    /** Whether a name that begins with the given name is a woman's: by that, or by a patronymic in the middle. */
    public boolean isFemale(List<String> name) {
        return tells(name, female, DAUGHTER);
    }

    /** The same for a man. */
    public boolean isMale(List<String> name) {
        return tells(name, male, SON);
    }

    private static boolean tells(List<String> name, Set<String> given, Pattern patronymic) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name.get(0), Normalizer.Form.NFD))
                .replaceAll("");
        return Stream.of(plain, plain.split("-")[0]).anyMatch(given::contains)
                || name.stream().skip(1).limit(Math.max(0, name.size() - 2)).anyMatch(word -> patronymic
                        .matcher(word)
                        .matches());
    }
}
