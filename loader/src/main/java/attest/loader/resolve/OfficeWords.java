package attest.loader.resolve;

import attest.loader.lexicon.Lexicon;
import attest.loader.lexicon.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private static final Map<String, String> COUNTRIES = adjectives();

    /** Words that together are others. */
    record Together(List<String> words, List<String> are) {}

    /** Words that only say that it is an office of the state. */
    static Set<String> ofTheState() {
        return Set.copyOf(LEXICON.state);
    }

    /** "French" for France; of "Sri Lankan" the word that differs, "lankan" for "lanka". */
    private static Map<String, String> adjectives() {
        Map<String, String> countries = new TreeMap<>();
        Places.STANDARD.peoples().forEach((people, place) -> {
            List<String> adjective = NameKeys.words(people);
            List<String> name = NameKeys.words(place);
            if (adjective.size() == 1) {
                countries.put(adjective.get(0), String.join(" ", name));
            }
            if (adjective.size() > 1 && adjective.size() == name.size()) {
                IntStream.range(0, name.size())
                        .filter(i -> !adjective.get(i).equals(name.get(i)))
                        .forEach(i -> countries.putIfAbsent(adjective.get(i), name.get(i)));
            }
        });
        countries.putAll(LEXICON.countries);
        return countries;
    }

    /** "Minister" of "former minister". */
    static String withoutStatus(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> !LEXICON.status.contains(word))
                .collect(Collectors.joining(" "));
    }

    static Set<String> of(String phrase) {
        Set<String> words = new TreeSet<>();
        for (String word : NameKeys.words(phrase)) {
            if (!LEXICON.empty.contains(word) && !LEXICON.status.contains(word)) {
                String country = COUNTRIES.getOrDefault(word, word);
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
