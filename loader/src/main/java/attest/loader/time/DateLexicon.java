package attest.loader.time;

import attest.loader.lexicon.Lexicon;
import attest.loader.number.NumberWords;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The content of {@code dates.yaml}; what each list means is told there. */
record DateLexicon(
        String version,
        Map<String, Integer> months,
        @JsonProperty("solar-hijri-months") Map<String, Integer> solarHijriMonths,
        Map<String, Integer> weekdays,
        Map<String, Integer> seasons,
        Map<String, String> parts,
        List<Entry> expressions,
        List<Join> joins,
        List<Example> examples) {

    static final DateLexicon STANDARD = Lexicon.yaml("dates.yaml", DateLexicon.class);

    /** One expression as written in the file. */
    record Entry(String id, String regex, String means) {}

    /** What surrounds one date or stands between two, as written in the file. */
    record Join(String id, String before, String middle, String after, String means) {}

    /** A text with its dates. */
    record Example(String text, String published, List<Expected> dates) {
        Example {
            dates = dates == null ? List.of() : List.copyOf(dates);
        }
    }

    /** A date that a text must be seen to have; bounds are four days with spaces between. */
    record Expected(String words, String edtf, String bounds, String basis) {}

    /** The expression with its macros written out. */
    String expand(String regex) {
        List<String> abbreviated =
                months.keySet().stream().map(month -> month.replace(".", "")).toList();
        return regex.replace("{MA}", "(?:" + any(months.keySet()) + "|" + any(abbreviated) + ")")
                .replace("{M}", "(?:" + any(months.keySet()) + ")")
                .replace("{PM}", any(solarHijriMonths.keySet()))
                .replace("{PY}", "1[2-4]\\d\\d")
                .replace("{D}", any(weekdays.keySet()))
                .replace("{S}", "(?i:" + any(seasons.keySet()) + ")")
                .replace("{PART}", "(?i:" + any(parts.keySet()) + ")")
                .replace("{Y0}", "(?:1[5-9]|20)\\d0")
                .replace("{Y}", "(?:1[89]|20)\\d\\d")
                .replace("{DAY}", "(?:3[01]|[12]\\d|[1-9])")
                .replace("{N}", NumberWords.REGEX);
    }

    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
