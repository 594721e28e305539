package attest.server.entity;

import attest.server.entity.Outline.Entry;
import attest.server.fact.Addresses;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds what there is to show of a thing, and puts it in order. */
final class Outlining {
    private static final Node SUCCEEDED = NodeFactory.createURI(Names.REL + "succeeded");

    private final Facts facts;
    private final Contents contents;
    private final Tenures tenures;
    private final Spellings spellings;

    Outlining(Facts facts, Addresses addresses) {
        this.facts = facts;
        contents = new Contents(facts, addresses);
        tenures = new Tenures(facts, addresses);
        spellings = new Spellings(facts, addresses);
    }

    Outline of(Node thing) {
        boolean office = facts.isA(thing, "Office");
        List<Node> subject = contents.with("subject", thing);
        List<Entry> about = entries(subject.stream().filter(content -> !isFigure(content)));
        List<Entry> naming = entries(
                Stream.concat(contents.with("object", thing).stream(), contents.with("addressee", thing).stream())
                        .distinct());
        Predicate<Entry> participant =
                facts.isA(thing, "Event") ? entry -> entry.isOf("participatedIn") : entry -> false;
        List<Node> held = nodes(office ? naming : about, entry -> entry.isOf("heldOffice"));
        return new Outline(
                about,
                figures(subject),
                naming.stream().filter(participant).toList(),
                naming.stream().filter(participant.negate()).toList(),
                office ? succession(held) : List.of(),
                spoken(thing),
                taken(thing),
                tenures.of(held, office ? "subject" : "object"),
                spellings.of(thing));
    }

    private List<Entry> entries(Stream<Node> all) {
        return contents.ranked(all)
                .map(ranked -> new Entry(ranked.content(), ranked.relation()))
                .toList();
    }

    private static List<Node> nodes(Collection<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).map(Entry::content).toList();
    }

    private boolean isFigure(Node content) {
        return facts.one(content, "min").or(() -> facts.one(content, "max")).isPresent();
    }

    /** The smallest of each quantity first. */
    private List<Node> figures(Collection<Node> all) {
        return all.stream()
                .filter(this::isFigure)
                .sorted(Comparator.comparing(contents::heading)
                        .thenComparing(content ->
                                facts.count(content, facts.one(content, "min").isPresent() ? "min" : "max"))
                        .thenComparing(Facts.ORDER))
                .toList();
    }

    /** What is said of holders of an office and those before or after them, whatever the office. */
    private List<Node> succession(Collection<Node> held) {
        Set<Node> holders = held.stream()
                .flatMap(content -> facts.one(content, "subject").stream())
                .collect(Collectors.toSet());
        return facts.subjects(Names.DERIVED, Names.term("predicate"), SUCCEEDED)
                .filter(content -> Stream.of("subject", "object")
                        .flatMap(side -> facts.one(content, side).stream())
                        .anyMatch(holders::contains))
                .sorted(Facts.ORDER)
                .flatMap(content -> contents.claims(content).stream())
                .toList();
    }

    private List<Node> spoken(Node thing) {
        return facts.subjects(Node.ANY, Names.term("speaker"), thing)
                .filter(node -> !isVoice(node))
                .sorted(Facts.ORDER)
                .toList();
    }

    private static boolean isVoice(Node node) {
        return node.getURI().contains("/voice/");
    }

    /** Claims one of whose voices says so in this work. */
    private List<Node> taken(Node work) {
        return facts.subjects(Node.ANY, Names.term("saidIn"), work)
                .flatMap(voice -> facts.subjects(Names.term("attribution"), voice).stream())
                .distinct()
                .sorted(Facts.ORDER)
                .toList();
    }
}
