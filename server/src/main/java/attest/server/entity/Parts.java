package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.fact.Ranks;
import attest.server.page.Choice;
import attest.server.page.ClaimLine;
import attest.server.page.Pager;
import attest.server.page.Part;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The parts of the page of a thing: said of it, naming it, said by it; kept apart. */
final class Parts {
    private static final int SIZE = 25;
    private static final Node SUCCEEDED = NodeFactory.createURI(Names.REL + "succeeded");

    private final Facts facts;
    private final Claims claims;
    private final Contents contents;
    private final View view;

    Parts(Facts facts, Addresses addresses, View view, Ranks ranks) {
        this.facts = facts;
        this.view = view;
        claims = new Claims(facts, addresses);
        contents = new Contents(facts, addresses, ranks);
    }

    List<Part> of(Node thing, String label) {
        List<Node> about = contents.with("subject", thing).stream()
                .filter(content -> !isFigure(content))
                .toList();
        boolean event = facts.isA(thing, "Event");
        Map<Boolean, List<Node>> naming = Stream.concat(
                        contents.with("object", thing).stream(), contents.with("addressee", thing).stream())
                .distinct()
                .collect(Collectors.partitioningBy(
                        content -> event && contents.relation(content).equals("participatedIn")));
        return Stream.of(
                        agreed("about", "What is said of " + label, about),
                        agreed("participants", "Who is said to have taken part, in which role", naming.get(true)),
                        agreed("naming", "What is said of others and names " + label, naming.get(false)),
                        listed("succession", "Who is said to have followed whom", succession(thing)),
                        listed("says", "What " + label + " is reported to say", spoken(thing)),
                        listed("taken", "What others take from it", taken(thing)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Numbers given for a thing: told in a table of their own. */
    List<Node> figures(Node thing) {
        return contents.with("subject", thing).stream()
                .filter(this::isFigure)
                .sorted(Comparator.comparing(contents::heading)
                        .thenComparing(content ->
                                facts.count(content, facts.one(content, "min").isPresent() ? "min" : "max"))
                        .thenComparing(Facts.ORDER))
                .toList();
    }

    private boolean isFigure(Node content) {
        return contents.one(content, "min")
                .or(() -> contents.one(content, "max"))
                .isPresent();
    }

    private Optional<Part> agreed(String id, String heading, List<Node> all) {
        List<Node> chosen = all.stream()
                .filter(content ->
                        view.relation().isEmpty() || contents.relation(content).equals(view.relation()))
                .sorted(contents.order())
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Pager pager = view.pager(id, SIZE, chosen.size());
        return Optional.of(new Part(
                id, heading, chosen.size(), choices(all), contents.groups(pager.cut(chosen)), List.of(), pager));
    }

    /** Of an office: what is said of holders of it and those before or after them, whatever the office. */
    private List<Node> succession(Node thing) {
        if (!facts.isA(thing, "Office")) {
            return List.of();
        }
        Set<Node> holders = contents.with("object", thing).stream()
                .filter(content -> contents.relation(content).equals("heldOffice"))
                .flatMap(content -> contents.one(content, "subject").stream())
                .collect(Collectors.toSet());
        return facts.subjects(Names.DERIVED, Names.term("predicate"), SUCCEEDED)
                .filter(content -> contents.one(content, "subject")
                                .filter(holders::contains)
                                .isPresent()
                        || contents.one(content, "object")
                                .filter(holders::contains)
                                .isPresent())
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

    /** Claims one of whose voices says so in this work. */
    private List<Node> taken(Node work) {
        return facts.subjects(Node.ANY, Names.term("saidIn"), work)
                .flatMap(voice -> facts.subjects(Names.term("attribution"), voice).stream())
                .distinct()
                .sorted(Facts.ORDER)
                .toList();
    }

    private static boolean isVoice(Node node) {
        return node.getURI().contains("/voice/");
    }

    private Optional<Part> listed(String id, String heading, List<Node> all) {
        if (all.isEmpty() || !view.relation().isEmpty()) {
            return Optional.empty();
        }
        Pager pager = view.pager(id, SIZE, all.size());
        List<ClaimLine> here = pager.cut(all).stream().map(claims::line).toList();
        return Optional.of(new Part(id, heading, all.size(), List.of(), List.of(), here, pager));
    }

    private List<Choice> choices(List<Node> all) {
        Map<String, List<Node>> relations =
                all.stream().collect(Collectors.groupingBy(contents::relation, TreeMap::new, Collectors.toList()));
        if (all.size() <= SIZE || relations.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("all", all.size(), view.relation(""), view.relation().isEmpty()));
        relations.forEach((relation, with) -> choices.add(new Choice(
                facts.one(with.get(0), "predicate").map(facts::label).orElse(relation),
                with.size(),
                view.relation(relation),
                relation.equals(view.relation()))));
        return choices;
    }
}
