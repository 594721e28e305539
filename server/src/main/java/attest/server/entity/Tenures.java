package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.fact.Ranks;
import attest.server.page.Axis;
import attest.server.page.Axis.Bar;
import attest.server.page.Axis.Row;
import attest.server.store.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** Who held an office when, or which offices somebody held when, each as sources date it. */
final class Tenures {
    private static final Node SINGLE_SEAT = NodeFactory.createURI(Names.VOCAB + "singleSeat");
    private static final int ROW = 26;
    private static final int MOST = 60;
    /** So many contents are dated, the widest supported ones: no axis shows more. */
    private static final int DATED = 200;

    private final Facts facts;
    private final Addresses addresses;
    private final Contents contents;
    private final Claims claims;

    Tenures(Facts facts, Addresses addresses, Ranks ranks) {
        this.facts = facts;
        this.addresses = addresses;
        contents = new Contents(facts, addresses, ranks);
        claims = new Claims(facts, addresses);
    }

    /** Of a person or an office; empty where no source tells of any. */
    Optional<Axis> axis(Node thing) {
        boolean office = facts.isA(thing, "Office");
        List<Tenure> tenures = contents.with(office ? "object" : "subject", thing).stream()
                .filter(content -> contents.relation(content).equals("heldOffice"))
                .sorted(contents.order())
                .limit(DATED)
                .flatMap(content -> dated(content, office ? "subject" : "object").stream())
                .toList();
        return tenures.isEmpty() ? Optional.empty() : Optional.of(axis(sorted(tenures), office, isSingleSeat(thing)));
    }

    /** By the first day of whom or what they are about, and all of one together. */
    private List<Tenure> sorted(List<Tenure> tenures) {
        Map<Node, LocalDate> first = tenures.stream()
                .collect(Collectors.toMap(
                        Tenure::who,
                        tenure -> tenure.bounds().first(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return tenures.stream()
                .sorted(Comparator.comparing((Tenure tenure) -> first.get(tenure.who()))
                        .thenComparing(tenure -> facts.label(tenure.who()))
                        .thenComparing(tenure -> tenure.bounds().first())
                        .thenComparing(Tenure::content, Facts.ORDER))
                .limit(MOST)
                .toList();
    }

    private boolean isSingleSeat(Node office) {
        return facts.has(office, DCTerms.type.asNode(), SINGLE_SEAT);
    }

    /** One for each set of bounds that the claims of a content give. */
    private List<Tenure> dated(Node content, String who) {
        Map<Tenure.Bounds, List<Node>> byBounds = new LinkedHashMap<>();
        for (Node claim : contents.claims(content)) {
            if (counts(claim)) {
                byBounds.computeIfAbsent(Tenure.Bounds.of(facts, claim), bounds -> new ArrayList<>())
                        .add(claim);
            }
        }
        Optional<Node> held = facts.one(content, who);
        return byBounds.entrySet().stream()
                .filter(dated -> held.isPresent())
                .map(dated -> new Tenure(content, held.get(), dated.getKey(), dated.getValue()))
                .toList();
    }

    private boolean counts(Node claim) {
        return !facts.one(claim, "stance").map(Facts::localName).equals(Optional.of("denies"))
                && !facts.one(claim, "reviewStatus").map(Facts::localName).equals(Optional.of("rejected"));
    }

    private Axis axis(List<Tenure> tenures, boolean office, boolean singleSeat) {
        Optional<Scale> scale = Scale.of(tenures);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tenures.size(); i++) {
            String between = singleSeat && i > 0 ? between(tenures.subList(0, i), tenures.get(i)) : "";
            rows.add(row(tenures.get(i), ROW * i, scale, between));
        }
        return new Axis(
                office ? "Who is said to have held it" : "Offices that sources name",
                office ? "Holder" : "Office",
                scale.map(Scale::ticks).orElse(List.of()),
                rows,
                scale.isPresent() ? ROW * rows.size() : 0);
    }

    private Row row(Tenure tenure, int y, Optional<Scale> scale, String between) {
        Tenure.Bounds bounds = tenure.bounds();
        return new Row(
                addresses.ref(tenure.who()),
                y,
                scale.map(axis -> axis.bar(bounds.startEarliest(), bounds.endLatest()))
                        .orElse(new Bar(0, 0)),
                scale.map(axis -> axis.certain(bounds.startLatest(), bounds.endEarliest()))
                        .orElse(new Bar(0, 0)),
                bounds.startEarliest().isEmpty(),
                bounds.endLatest().isEmpty(),
                facts.count(tenure.content(), "denyClaims") > 0
                        || facts.one(tenure.content(), "conflictsWith").isPresent(),
                bounds.from(),
                bounds.to(),
                tenure.claims().stream().limit(Contents.FEW).map(claims::line).toList(),
                between);
    }

    /** A gap after all holders before, or an overlap with another one of them. */
    private static String between(Collection<Tenure> before, Tenure tenure) {
        boolean overlap = before.stream()
                .anyMatch(other ->
                        !other.who().equals(tenure.who()) && other.bounds().overlaps(tenure.bounds()));
        if (overlap) {
            return "overlap: another holder is named for some of this time";
        }
        boolean open =
                before.stream().anyMatch(other -> other.bounds().endLatest().isEmpty());
        return tenure.bounds()
                .startEarliest()
                .filter(start -> !open)
                .flatMap(start -> before.stream()
                        .map(other -> other.bounds().endLatest().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .filter(end -> end.plusDays(1).isBefore(start))
                        .map(end -> "gap: nobody is named from " + end + " to " + start))
                .orElse("");
    }
}
