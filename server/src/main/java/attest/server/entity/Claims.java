package attest.server.entity;

import attest.server.page.ClaimLine;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.page.Step;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Tells claims as the pages show them. */
final class Claims {
    private static final Node UNREVIEWED = NodeFactory.createURI(Names.VOCAB + "unreviewed");

    private final Facts facts;
    private final Addresses addresses;

    Claims(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    ClaimLine line(Node claim) {
        Optional<Node> source = facts.one(claim, "source");
        Optional<Node> original = source.flatMap(read -> facts.one(read, "digestOf"));
        List<Step> chain = chain(claim);
        return new ClaimLine(
                addresses.path(claim),
                ref(claim, "speaker"),
                word(claim, "stance"),
                original.or(() -> source).map(addresses::ref).orElse(Ref.plain("a source that is not described")),
                original.isPresent(),
                facts.text(claim, "paragraph").orElse("?"),
                ref(claim, "subject").orElse(Ref.plain("")),
                ref(claim, "predicate").orElse(Ref.plain("")),
                ref(claim, "object"),
                details(claim),
                chain,
                facts.text(claim, "quote").orElse(""),
                facts.one(claim, "quote").map(Node::getLiteralLanguage).orElse(""),
                facts.one(claim, "reviewStatus")
                        .filter(status -> !status.equals(UNREVIEWED))
                        .map(facts::label));
    }

    /** The order in which claims stand on a page: by the time of what they state, then by name. */
    Comparator<Node> byTime() {
        return Comparator.comparing(
                        (Node claim) -> facts.text(claim, "startEarliest").orElse(""))
                .thenComparing(claim -> facts.text(claim, "endLatest").orElse(""))
                .thenComparing(Facts.ORDER);
    }

    private List<Step> chain(Node claim) {
        return facts.all(claim, Names.term("attribution")).stream()
                .sorted(Comparator.comparing(this::level))
                .map(voice -> new Step(
                        ref(voice, "speaker"), word(voice, "stance"), facts.text(voice, "verb"), ref(voice, "saidIn")))
                .toList();
    }

    private int level(Node voice) {
        return facts.text(voice, "level").map(Integer::valueOf).orElse(0);
    }

    private List<Detail> details(Node claim) {
        List<Detail> details = new ArrayList<>();
        ref(claim, "role").ifPresent(role -> details.add(detail("role given by the source", role)));
        ref(claim, "addressee").ifPresent(to -> details.add(detail("addressee", to)));
        number(claim).ifPresent(number -> details.add(detail("number", Ref.plain(number))));
        date(claim).ifPresent(date -> details.add(detail("when", Ref.plain(date))));
        return details;
    }

    private Optional<String> number(Node claim) {
        return facts.text(claim, "min").map(min -> {
            String bounds = facts.text(claim, "max")
                    .map(max -> min.equals(max) ? min : min + " to " + max)
                    .orElse(min + " or more");
            String printed = facts.text(claim, "number").orElse("in words");
            return "%s (%s: %s)".formatted(printed, word(claim, "qualifier"), bounds);
        });
    }

    private Optional<String> date(Node claim) {
        return facts.text(claim, "dateText")
                .map(words -> "“" + words + "”")
                .or(() -> facts.text(claim, "when"))
                .map(date -> facts.one(claim, "dateBasis")
                        .map(basis -> date + " (" + facts.label(basis) + ")")
                        .orElse(date));
    }

    private Optional<Ref> ref(Node node, String term) {
        return facts.one(node, term).map(addresses::ref);
    }

    private String word(Node node, String term) {
        return facts.one(node, term).map(facts::label).orElse("");
    }

    static Detail detail(String label, Ref value) {
        return new Detail(label, List.of(value));
    }
}
