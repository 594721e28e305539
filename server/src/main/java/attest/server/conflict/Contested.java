package attest.server.conflict;

import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.fact.Sheet;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds all conflicts of a state of the data. */
final class Contested {
    private static final String HERE = "/conflicts/";
    private static final Node DENIES = NodeFactory.createURI(Names.VOCAB + "denies");
    private static final Node UNKNOWN_FAMILY = NodeFactory.createURI(Names.VOCAB + "unknownFamily");

    private final Facts facts;
    private final Contents contents;

    Contested(Facts facts, Contents contents) {
        this.facts = facts;
        this.contents = contents;
    }

    /** The newest first. */
    List<Conflict> all() {
        List<Conflict> all = new ArrayList<>(opposed());
        all.addAll(denied());
        all.sort(Comparator.comparing(Conflict::newest)
                .reversed()
                .thenComparing(Comparator.comparing(Conflict::claims).reversed())
                .thenComparing(Conflict::path));
        return List.copyOf(all);
    }

    /** One for each quantity of a thing, and for each office. */
    private List<Conflict> opposed() {
        Map<String, SortedSet<Node>> byPath = new TreeMap<>();
        facts.subjects(Names.DERIVED, Names.term("conflictsWith"), Node.ANY).forEach(content -> path(content)
                .ifPresent(path -> byPath.computeIfAbsent(path, none -> new TreeSet<>(Facts.ORDER))
                        .add(content)));
        return byPath.entrySet().stream()
                .map(found -> conflict(kind(found.getKey()), found.getKey(), found.getValue()))
                .toList();
    }

    private static Kind kind(String path) {
        return path.startsWith(HERE + Kind.HOLDER.path) ? Kind.HOLDER : Kind.VALUE;
    }

    private Optional<String> path(Node content) {
        String relation = contents.relation(content);
        return relation.equals("heldOffice")
                ? facts.one(content, "object").map(office -> HERE + Kind.HOLDER.path + "/" + local(office))
                : facts.one(content, "subject")
                        .map(subject -> HERE + Kind.VALUE.path + "/" + relation + "/" + local(subject));
    }

    private static String local(Node node) {
        return node.getURI().substring(Names.BASE.length());
    }

    private List<Conflict> denied() {
        return facts.sheets(Node.ANY, Names.term("stance"), DENIES)
                .flatMap(claim -> claim.values(Names.term("proposition")).stream())
                .distinct()
                .filter(content -> facts.count(content, "supportClaims") > 0 && facts.count(content, "denyClaims") > 0)
                .map(content -> conflict(
                        Kind.DENIAL, HERE + Kind.DENIAL.path + "/" + Facts.localName(content), List.of(content)))
                .toList();
    }

    private Conflict conflict(Kind kind, String path, Collection<Node> sides) {
        List<Sheet> claims = sides.stream()
                .flatMap(content -> facts.sheets(Names.DERIVED, Names.term("proposition"), content))
                .toList();
        long families = values(claims, "family")
                .filter(family -> !family.equals(UNKNOWN_FAMILY))
                .count();
        String newest = values(claims, "source")
                .flatMap(this::published)
                .max(Comparator.naturalOrder())
                .orElse("");
        return new Conflict(kind, path, bySize(sides), claims.size(), (int) families, newest);
    }

    private static Stream<Node> values(Collection<Sheet> claims, String term) {
        return claims.stream()
                .flatMap(claim -> claim.values(Names.term(term)).stream())
                .distinct();
    }

    /** The smallest figure first. */
    private List<Node> bySize(Collection<Node> sides) {
        return sides.stream()
                .sorted(Comparator.comparing((Node content) -> facts.count(content, "min"))
                        .thenComparing(Facts.ORDER))
                .toList();
    }

    private Stream<String> published(Node source) {
        return facts.text(source, "when").stream();
    }
}
