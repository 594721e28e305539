package attest.loader.number;

import attest.loader.lexicon.Lexicon;
import attest.loader.model.Qualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The content of {@code numbers.yaml}; what each list means is told there. */
record NumberLexicon(
        String version,
        Map<String, Long> units,
        Map<String, Long> tens,
        Map<String, Long> scales,
        Map<String, Long> groups,
        List<Operator> operators,
        List<Vague> vague,
        List<String> notBefore,
        List<String> notAfter,
        List<Example> examples,
        List<String> none) {

    static final NumberLexicon STANDARD = Lexicon.yaml("numbers.yaml", NumberLexicon.class);

    /** Words before a figure; {@code plus} moves the bound. */
    record Operator(List<String> words, String qualifier, long plus, boolean estimated) {}

    /** Words that stand for a number; without {@code max} they have no upper bound. */
    record Vague(List<String> words, long min, Long max) {
        OptionalLong most() {
            return max == null ? OptionalLong.empty() : OptionalLong.of(max);
        }
    }

    /** A sentence with its only count. */
    record Example(String text, String words, String qualifier, Long number, long min, Long max, boolean estimated) {}

    static Qualifier qualifier(String term) {
        return Arrays.stream(Qualifier.values())
                .filter(qualifier -> qualifier.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("numbers.yaml: no qualifier '" + term
                        + "'; expected one of " + Arrays.toString(Qualifier.values())));
    }
}
