package attest.loader.resolve;

import attest.loader.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that tell an office from others, as {@code offices.yaml} makes them comparable: "Iran's justice minister" and
 * "head of the Iranian Ministry of Justice" have the same ones.
 */
record OfficeWords(
        String version,
        List<String> empty,
        List<String> status,
        List<String> state,
        Map<String, String> same,
        List<Together> together,
        Map<String, String> countries) {

    private static final OfficeWords LEXICON = Lexicon.yaml("offices.yaml", OfficeWords.class);

    /** Words that together are others. */
    record Together(List<String> words, List<String> are) {}

    /** Words that only say that it is an office of the state. */
    static Set<String> ofTheState() {
        return Set.copyOf(LEXICON.state);
    }

    static Set<String> of(String phrase) {
        Set<String> words = new TreeSet<>();
        for (String word : NameKeys.words(phrase)) {
            if (!LEXICON.empty.contains(word) && !LEXICON.status.contains(word)) {
                String country = LEXICON.countries.getOrDefault(word, word);
                Arrays.stream(country.split(" "))
                        .flatMap(part -> Arrays.stream(
                                LEXICON.same.getOrDefault(part, part).split(" ")))
                        .forEach(words::add);
            }
        }
        for (Together together : LEXICON.together) {
            if (words.containsAll(together.words)) {
                together.words.forEach(words::remove);
                words.addAll(together.are);
            }
        }
        return words;
    }
}
