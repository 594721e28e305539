package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.page.Axis;
import attest.server.page.Axis.Bar;
import attest.server.page.Axis.Row;
import attest.server.page.Axis.Says;
import attest.server.page.Ref;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** Draws tenures on a time axis and sets them in a table, each with who says so. */
final class TenureAxis {
    private static final Node SINGLE_SEAT = NodeFactory.createURI(Names.VOCAB + "singleSeat");
    private static final int ROW = 26;
    private static final String UNKNOWN = Tenure.Bounds.NONE.from();

    private final Facts facts;
    private final Addresses addresses;
    private final Claims claims;

    TenureAxis(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
        claims = new Claims(facts, addresses);
    }

    /** Of a person or an office; empty where no source tells of any. */
    Optional<Axis> of(Node thing, List<Tenure> tenures) {
        return tenures.isEmpty()
                ? Optional.empty()
                : Optional.of(axis(tenures, facts.isA(thing, "Office"), isSingleSeat(thing)));
    }

    private boolean isSingleSeat(Node office) {
        return facts.has(office, DCTerms.type.asNode(), SINGLE_SEAT);
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
        Optional<Bar> known = scale.flatMap(axis -> axis.around(tenure.days()));
        int times = tenure.times();
        return new Row(
                addresses.ref(tenure.who()),
                y,
                scale.filter(axis -> known.isPresent())
                        .map(axis -> axis.bar(bounds.startEarliest(), bounds.endLatest()))
                        .orElse(Scale.NOTHING),
                known,
                scale.map(axis -> axis.certain(bounds.startLatest(), bounds.endEarliest()))
                        .orElse(Scale.NOTHING),
                bounds.startEarliest().isEmpty(),
                bounds.endLatest().isEmpty(),
                facts.count(tenure.content(), "denyClaims") > 0
                        || facts.one(tenure.content(), "conflictsWith").isPresent(),
                words(tenure, Tenure.Bounds::from),
                words(tenure, Tenure.Bounds::to),
                tenure.claims()
                        .limit(Contents.FEW)
                        .map(claim -> new Says(claims.speaker(claim), claims.where(claim)))
                        .toList(),
                new Ref(times == 1 ? "1 claim" : times + " claims", Optional.of(addresses.path(tenure.content()))),
                between);
    }

    /** How claims date it, each way once, and how many do so where they differ; who gives no date is not counted. */
    private static List<String> words(Tenure tenure, Function<Tenure.Bounds, String> side) {
        Map<String, Integer> ways = new LinkedHashMap<>();
        tenure.dated().forEach(dated -> ways.merge(side.apply(dated.bounds()), dated.times(), Integer::sum));
        if (ways.size() > 1) {
            ways.remove(UNKNOWN);
        }
        return ways.size() == 1
                ? List.copyOf(ways.keySet())
                : ways.entrySet().stream()
                        .map(way -> way.getKey() + " (" + way.getValue() + ")")
                        .toList();
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
