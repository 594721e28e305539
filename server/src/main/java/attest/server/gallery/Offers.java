package attest.server.gallery;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Window;
import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** Names that a form offers for a parameter: what the query that its header names under {@code suggest} returns. */
record Offers(Desk desk) {
    private static final int MOST = 200;

    /** Words for the things that begin with some letters, in order; two things of one name are told apart. */
    Map<String, String> of(Parameter parameter, String letters) {
        return parameter
                .suggest()
                .flatMap(id -> desk.catalog().find(id))
                .map(query -> read(ask(query, letters)))
                .orElse(Map.of());
    }

    /** The thing of that name, by the short form of its IRI. */
    Optional<String> named(Parameter parameter, String name) {
        String letters = name.replaceFirst(" \\[[^\\]]*\\]$", "");
        return of(parameter, letters).entrySet().stream()
                .filter(offer -> offer.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Asked ask(SavedQuery query, String letters) {
        Map<String, List<String>> given = letters.isEmpty() ? Map.of() : Map.of("pPrefix", List.of(letters));
        return desk.ask(desk.request(query, given), new Window(1, MOST));
    }

    private static Map<String, String> read(Asked asked) {
        Map<String, String> offers = new LinkedHashMap<>();
        for (Binding row : asked.answer().rows()) {
            String value = asked.answer()
                    .prefixes()
                    .shortForm(asked.answer().cell(row, "value").orElseThrow().getURI());
            String label = asked.answer().cell(row, "label").orElseThrow().getLiteralLexicalForm();
            offers.merge(
                    offers.containsKey(label) ? label + " [" + value + "]" : label, value, (first, other) -> first);
        }
        return offers;
    }
}
