package attest.server.gallery;

import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was given, with IRIs in the place of names.
 *
 * @param given as the interface for programs would take it, but for names that nothing has
 * @param unknown by parameter, the name that nothing has
 */
record Understood(Given given, Map<String, String> unknown) {
    private static final Pattern SCHEME = Pattern.compile("(https?:|urn:)\\S*");

    static Understood of(SavedQuery query, Given given, Offers offers) {
        Map<String, String> unknown = new LinkedHashMap<>();
        Given understood = given;
        for (Map.Entry<String, Parameter> entry : query.header().params().entrySet()) {
            Parameter parameter = entry.getValue();
            if (parameter.type() == ValueType.IRI && parameter.suggest().isPresent()) {
                List<String> values = given.values(entry.getKey()).stream()
                        .map(text -> isIri(query, text)
                                ? text
                                : offers.named(parameter, text).orElseGet(() -> {
                                    unknown.put(entry.getKey(), text);
                                    return text;
                                }))
                        .toList();
                understood = values.isEmpty() ? understood : understood.with(entry.getKey(), values);
            }
        }
        return new Understood(understood, unknown);
    }

    private static boolean isIri(SavedQuery query, String text) {
        return SCHEME.matcher(query.query().getPrefixMapping().expandPrefix(text))
                .matches();
    }
}
