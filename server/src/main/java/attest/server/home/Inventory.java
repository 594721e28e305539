package attest.server.home;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.HomePage.Count;
import attest.server.page.Ref;
import attest.server.store.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What is here, in numbers.
 *
 * @param counts of things by kind
 * @param publishers with how many texts of each were read
 * @param period of publication, as EDTF from the first to the last
 * @param lastReview when the newest decision was made
 * @param gaps what is known to be missing
 */
record Inventory(
        List<Count> counts, List<Count> publishers, String period, Optional<String> lastReview, List<String> gaps) {
    private static final Node UNNAMED = NodeFactory.createURI(Names.VOCAB + "unnamed");
    private static final Node MADE_AT = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");

    Inventory {
        counts = List.copyOf(counts);
        publishers = List.copyOf(publishers);
        gaps = List.copyOf(gaps);
    }

    static Inventory of(DatasetGraph data) {
        Facts facts = new Facts(data);
        Set<Node> unnamed =
                facts.subjects(Node.ANY, DCTerms.type.asNode(), UNNAMED).collect(Collectors.toSet());
        List<Node> texts = data.stream(Node.ANY, Node.ANY, Names.term("textHash"), Node.ANY)
                .map(Quad::getSubject)
                .toList();
        return new Inventory(
                counts(facts, unnamed, texts.size()),
                publishers(facts, texts),
                period(facts, texts),
                lastReview(data),
                gaps(data, facts, unnamed, texts));
    }

    private static List<Count> counts(Facts facts, Set<Node> unnamed, int texts) {
        Stream<Count> things = Browse.KINDS.entrySet().stream()
                .map(kind -> new Count(
                        new Ref(kind.getValue().heading(), Optional.of("/browse/" + kind.getKey())),
                        named(facts, kind.getValue().type(), unnamed)));
        Stream<Count> read = Stream.of(
                new Count(Ref.plain("Claims"), instances(facts, "Claim")),
                new Count(new Ref("Texts read", Optional.of("/sources")), texts));
        return Stream.concat(read, things).toList();
    }

    private static long named(Facts facts, String type, Collection<Node> unnamed) {
        return instances(facts, type)
                - unnamed.stream().filter(thing -> facts.isA(thing, type)).count();
    }

    private static long instances(Facts facts, String type) {
        return facts.number(Node.ANY, RDF.type.asNode(), Names.term(type));
    }

    private static List<Count> publishers(Facts facts, Collection<Node> texts) {
        Addresses addresses = new Addresses(Names.BASE, facts);
        Map<Optional<Node>, Long> counts = texts.stream()
                .collect(Collectors.groupingBy(
                        text -> facts.one(text, DCTerms.publisher.asNode()), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new Count(
                        count.getKey().map(addresses::ref).orElse(Ref.plain("publisher not known")), count.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(count -> count.what()
                        .label()))
                .limit(12)
                .toList();
    }

    private static String period(Facts facts, Collection<Node> texts) {
        List<String> dates = texts.stream()
                .flatMap(text -> facts.text(text, "when").stream())
                .sorted()
                .toList();
        return dates.isEmpty() ? "" : dates.get(0) + " to " + dates.get(dates.size() - 1);
    }

    private static Optional<String> lastReview(DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, MADE_AT, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .max(Comparator.naturalOrder());
    }

    private static List<String> gaps(DatasetGraph data, Facts facts, Set<Node> unnamed, Collection<Node> texts) {
        long digests = texts.stream()
                .filter(text -> facts.one(text, "digestOf").isPresent())
                .count();
        long works = instances(facts, "Source") - texts.size();
        long reviewed = Iter.count(data.find(Node.ANY, Node.ANY, Names.term("reviews"), Node.ANY));
        return List.of(
                count(digests, "text is", "texts are", "here as our own digest only"),
                count(works, "work is", "works are", "spoken of and not here"),
                count(unnamed.size(), "entry is", "entries are", "described in a text and not named"),
                count(
                        reviewed,
                        "decision of a reviewer is",
                        "decisions of reviewers are",
                        "recorded; all else is as the software or one reader read it"));
    }

    private static String count(long number, String one, String more, String rest) {
        return String.format(Locale.ROOT, "%,d %s %s", number, number == 1 ? one : more, rest);
    }
}
