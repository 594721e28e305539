package attest.server.reader;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Choice;
import attest.server.page.ReaderPage.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Which claims of a text are to be seen. */
final class Filters {
    /** Parameter of the address to the term of the claim. */
    private static final Map<String, String> TERMS = new LinkedHashMap<>();

    static {
        TERMS.put("stance", "stance");
        TERMS.put("relation", "predicate");
        TERMS.put("method", "method");
    }

    private static final Map<String, String> LABELS =
            Map.of("stance", "Stance", "relation", "Relation", "method", "How it was read");

    private final Facts facts;
    private final HttpServletRequest request;

    Filters(Facts facts, HttpServletRequest request) {
        this.facts = facts;
        this.request = request;
    }

    boolean let(Node claim) {
        return TERMS.entrySet().stream()
                .allMatch(term ->
                        given(term.getKey()).isEmpty() || given(term.getKey()).contains(value(claim, term.getValue())));
    }

    List<Filter> shown(Collection<Node> claims) {
        List<Filter> filters = new ArrayList<>();
        TERMS.forEach((name, term) -> {
            Map<String, List<Node>> byValue = claims.stream()
                    .collect(Collectors.groupingBy(claim -> value(claim, term), TreeMap::new, Collectors.toList()));
            List<Choice> choices = byValue.entrySet().stream()
                    .map(value -> new Choice(
                            facts.one(value.getValue().get(0), term)
                                    .map(facts::label)
                                    .orElse(value.getKey()),
                            value.getValue().size(),
                            value.getKey(),
                            given(name).contains(value.getKey())))
                    .toList();
            if (choices.size() > 1) {
                filters.add(new Filter(name, LABELS.get(name), choices));
            }
        });
        return filters;
    }

    /** The page asked for, or the one with the claim or with the code point ({@code at}) asked for. */
    int page(List<List<MarkedText.Block>> windows, Collection<Span> spans) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("");
        String claim = Optional.ofNullable(request.getParameter("claim")).orElse("");
        for (int i = 0; i < windows.size() && !claim.isEmpty(); i++) {
            List<MarkedText.Block> window = windows.get(i);
            if (spans.stream()
                    .filter(span -> Facts.localName(span.claim()).equals(claim))
                    .anyMatch(span -> window.stream().anyMatch(block -> block.begins(span)))) {
                return i + 1;
            }
        }
        String at = Optional.ofNullable(request.getParameter("at")).orElse("");
        if (at.matches("\\d{1,9}")) {
            return Math.max(1, begun(windows, Integer.parseInt(at)));
        }
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** How many windows have begun where a code point stands. */
    static int begun(List<List<MarkedText.Block>> windows, int at) {
        return (int)
                windows.stream().filter(window -> window.get(0).start() <= at).count();
    }

    String href(String path, int page) {
        return TERMS.keySet().stream()
                .flatMap(
                        name -> given(name).stream().sorted().map(value -> "&" + name + "=" + Addresses.encoded(value)))
                .collect(Collectors.joining("", path + "?page=" + page, ""));
    }

    private String value(Node claim, String term) {
        return facts.one(claim, term).map(Facts::localName).orElse("");
    }

    private Set<String> given(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
    }
}
