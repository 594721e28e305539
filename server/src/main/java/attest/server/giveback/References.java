package attest.server.giveback;

import attest.server.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a claim rests on, as Wikidata refers to it: address (P854), quotation (P1683), day of retrieval (P813), and, where they are known, day of
 * publication (P577) and title (P1476).
 */
final class References {
    private static final Node ADDRESS = NodeFactory.createURI("http://schema.org/url");

    private final Facts facts;

    References(Facts facts) {
        this.facts = facts;
    }

    Optional<String> address(Node source) {
        return facts.one(source, ADDRESS).map(Facts::text).filter(address -> address.matches("https?://\\S+"));
    }

    Optional<Moment> retrieved(Node source) {
        return facts.text(source, "retrieved").map(LocalDate::parse).map(Moment::of);
    }

    /** @param source of the claim, of which address and day of retrieval are known */
    List<Snak> of(Node claim, Node source) {
        List<Snak> snaks = new ArrayList<>();
        snaks.add(new Snak("P854", new Term.AddressTerm(address(source).orElseThrow())));
        snaks.add(new Snak("P1683", words(facts.one(claim, "quote").orElseThrow(), source)));
        snaks.add(new Snak("P813", new Term.TimeTerm(retrieved(source).orElseThrow())));
        published(source).ifPresent(day -> snaks.add(new Snak("P577", new Term.TimeTerm(day))));
        title(source).ifPresent(title -> snaks.add(new Snak("P1476", words(title, source))));
        return snaks;
    }

    /** Only what the text or its catalogue states; an inferred day is ours. */
    private Optional<Moment> published(Node source) {
        return Dating.isStated(facts, source)
                ? Moment.exact(Terms.day(facts, source, "startEarliest"), Terms.day(facts, source, "endLatest"))
                        .filter(day -> !day.isOfEitherCalendar())
                : Optional.empty();
    }

    /** A title in square brackets is a description of ours. */
    private Optional<Node> title(Node source) {
        return facts.one(source, DCTerms.title.asNode())
                .filter(title -> !Facts.text(title).startsWith("["));
    }

    private Term words(Node literal, Node source) {
        String tag = literal.getLiteralLanguage().isEmpty()
                ? facts.one(source, DCTerms.language.asNode()).map(Facts::text).orElse("")
                : literal.getLiteralLanguage();
        String language = Locale.forLanguageTag(tag).getLanguage();
        return new Term.WordsTerm(
                Facts.text(literal).replaceAll("\\s+", " ").strip(), language.isEmpty() ? "und" : language);
    }
}
