package attest.loader.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The content of {@code names.yaml}; what each list means is told there. */
public record NameLexicon(
        String version,
        List<String> persianGivenNames,
        List<String> familyFirst,
        Set<String> anyBody,
        List<List<String>> eventFamilies,
        Map<String, String> eventLabels,
        List<String> accusing) {
    public static final NameLexicon STANDARD = Lexicon.yaml("names.yaml", NameLexicon.class);
}
