package attest.server.entity;

import attest.server.entity.Outline.Entry;
import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.page.Choice;
import attest.server.page.ClaimLine;
import attest.server.page.Pager;
import attest.server.page.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The parts of the page of a thing: said of it, naming it, said by it; kept apart. Only what is shown is read. */
final class Parts {
    private static final int SIZE = 25;

    private final Facts facts;
    private final Claims claims;
    private final Contents contents;
    private final View view;

    Parts(Facts facts, Addresses addresses, View view) {
        this.facts = facts;
        this.view = view;
        claims = new Claims(facts, addresses);
        contents = new Contents(facts, addresses);
    }

    List<Part> of(Outline all, String label) {
        return Stream.of(
                        agreed("about", "What is said of " + label, all.about()),
                        agreed("participants", "Who is said to have taken part, in which role", all.participants()),
                        agreed("naming", "What is said of others and names " + label, all.naming()),
                        listed("succession", "Who is said to have followed whom", all.succession()),
                        listed("says", "What " + label + " is reported to say", all.spoken()),
                        listed("taken", "What others take from it", all.taken()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Part> agreed(String id, String heading, Collection<Entry> all) {
        List<Node> chosen = all.stream()
                .filter(entry -> view.relation().isEmpty() || entry.isOf(view.relation()))
                .map(Entry::content)
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Pager pager = view.pager(id, SIZE, chosen.size());
        return Optional.of(new Part(
                id, heading, chosen.size(), choices(all), contents.groups(pager.cut(chosen)), List.of(), pager));
    }

    private Optional<Part> listed(String id, String heading, List<Node> all) {
        if (all.isEmpty() || !view.relation().isEmpty()) {
            return Optional.empty();
        }
        Pager pager = view.pager(id, SIZE, all.size());
        List<ClaimLine> here = pager.cut(all).stream().map(claims::line).toList();
        return Optional.of(new Part(id, heading, all.size(), List.of(), List.of(), here, pager));
    }

    private List<Choice> choices(Collection<Entry> all) {
        Map<Node, Integer> relations = all.stream()
                .collect(Collectors.groupingBy(
                        Entry::relation,
                        () -> new TreeMap<>(Comparator.comparing(Facts::localName)),
                        Collectors.summingInt(entry -> 1)));
        if (all.size() <= SIZE || relations.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("all", all.size(), view.relation(""), view.relation().isEmpty()));
        relations.forEach((relation, times) -> choices.add(choice(relation, times)));
        return choices;
    }

    private Choice choice(Node relation, int times) {
        String name = Facts.localName(relation);
        return new Choice(facts.label(relation), times, view.relation(name), name.equals(view.relation()));
    }
}
