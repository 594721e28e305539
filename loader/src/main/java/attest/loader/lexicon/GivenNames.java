package attest.loader.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content of {@code given-names.yaml}; what each list means is told there. */
public record GivenNames(
        String version,
        Set<String> female,
        Set<String> male,
        Set<String> femaleEndings,
        Set<String> maleEndings,
        Set<String> women,
        Set<String> men) {
    public static final GivenNames STANDARD = Lexicon.yaml("given-names.yaml", GivenNames.class);

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DAUGHTER = Pattern.compile(".+(?:ovna|evna|ichna)");
    private static final Pattern SON = Pattern.compile(".+(?:ovich|evich)");

    /** Whether a name that begins with the given name is a woman's: by that, by its ending, or by a patronymic in the middle. */
    public boolean isFemale(List<String> name) {
        return tells(name, female, DAUGHTER) || ends(name, femaleEndings);
    }

    /** The same for a man. */
    public boolean isMale(List<String> name) {
        return tells(name, male, SON) || ends(name, maleEndings);
    }

    private boolean ends(List<String> name, Set<String> endings) {
        String given = plain(name.get(0)).split("-")[0];
        return name.size() > 1
                && !female.contains(given)
                && !male.contains(given)
                && endings.stream().anyMatch(ending -> given.length() > ending.length() + 1 && given.endsWith(ending));
    }

    private static boolean tells(List<String> name, Set<String> given, Pattern patronymic) {
        String plain = plain(name.get(0));
        return Stream.of(plain, plain.split("-")[0]).anyMatch(given::contains)
                || name.stream().skip(1).limit(Math.max(0, name.size() - 2)).anyMatch(word -> patronymic
                        .matcher(word)
                        .matches());
    }

    private static String plain(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
