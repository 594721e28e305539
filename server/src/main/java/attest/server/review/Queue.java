package attest.server.review;

import attest.server.fact.Facts;
import attest.server.page.Ref;
import attest.server.page.ReviewFilters;
import attest.server.store.Names;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The claims that wait for a reviewer, source by source, in the order of their words. Reads no more than it shows. */
final class Queue {
    private final Facts facts;
    private final ReviewFilters filters;

    Queue(Facts facts, ReviewFilters filters) {
        this.facts = facts;
        this.filters = filters;
    }

    /** The first claim that fits, after the one of this slug; empty when there is none. */
    Optional<Node> next(String after) {
        Optional<Node> last = after.isEmpty() ? Optional.empty() : Optional.of(claim(after));
        Optional<Node> begun = last.flatMap(claim -> facts.one(claim, "source"));
        return sources()
                .dropWhile(source -> begun.isPresent() && Facts.ORDER.compare(source, begun.get()) < 0)
                .flatMap(source -> claims(source).stream()
                        .dropWhile(claim -> begun.equals(Optional.of(source)) && !isAfter(claim, last.get())))
                .filter(this::fits)
                .findFirst();
    }

    static Node claim(String slug) {
        return NodeFactory.createURI(Names.BASE + "claim/" + slug);
    }

    /** The sources that were read, to choose from. */
    List<Ref> choices() {
        return read().map(source -> new Ref(
                        facts.one(source, "digestOf")
                                .map(original -> "our digest of " + facts.label(original))
                                .orElseGet(() -> facts.label(source)),
                        Optional.of(Facts.localName(source))))
                .toList();
    }

    private Stream<Node> sources() {
        return filters.source().isEmpty()
                ? read()
                : Stream.of(NodeFactory.createURI(Names.BASE + "source/" + filters.source()));
    }

    private Stream<Node> read() {
        return facts.having(Names.term("textHash")).sorted(Facts.ORDER);
    }

    private List<Node> claims(Node source) {
        return facts.subjects(Names.term("source"), source).stream()
                .filter(node -> facts.isA(node, "Claim"))
                .sorted(order())
                .toList();
    }

    private Comparator<Node> order() {
        return Comparator.comparing((Node claim) -> facts.count(claim, "quoteStart"))
                .thenComparing(Facts.ORDER);
    }

    private boolean isAfter(Node claim, Node last) {
        return order().compare(claim, last) > 0;
    }

    private boolean fits(Node claim) {
        return is(claim, "reviewStatus", filters.status())
                && is(claim, "method", filters.method())
                && (filters.below().isEmpty()
                        || facts.text(claim, "confidence")
                                .map(BigDecimal::new)
                                .filter(sure -> sure.compareTo(new BigDecimal(filters.below())) < 0)
                                .isPresent())
                && (!filters.contested() || contested(claim));
    }

    private boolean is(Node claim, String term, String value) {
        return value.isEmpty()
                || facts.one(claim, term)
                        .map(Facts::localName)
                        .filter(value::equals)
                        .isPresent();
    }

    private boolean contested(Node claim) {
        return facts.one(claim, "proposition")
                .filter(content -> facts.one(content, "conflictsWith").isPresent()
                        || (facts.count(content, "denyClaims") > 0 && facts.count(content, "supportClaims") > 0))
                .isPresent();
    }
}
