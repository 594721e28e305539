package attest.server.conflict;

import attest.server.fact.Contents;
import attest.server.fact.Facts;
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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds all conflicts of a state of the data. */
final class Contested {
    private static final String HERE = "/conflicts/";
    private static final Node DENIES = NodeFactory.createURI(Names.VOCAB + "denies");
    private static final Node UNKNOWN_FAMILY = NodeFactory.createURI(Names.VOCAB + "unknownFamily");

    private final DatasetGraph data;
    private final Facts facts;
    private final Contents contents;

    Contested(DatasetGraph data, Facts facts, Contents contents) {
        this.data = data;
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
        data.stream(Names.DERIVED, Node.ANY, Names.term("conflictsWith"), Node.ANY)
                .map(Quad::getSubject)
                .distinct()
                .forEach(content -> path(content)
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
        return data.stream(Node.ANY, Node.ANY, Names.term("stance"), DENIES)
                .map(Quad::getSubject)
                .flatMap(claim -> facts.all(claim, "proposition").stream())
                .distinct()
                .filter(content -> facts.count(content, "supportClaims") > 0 && facts.count(content, "denyClaims") > 0)
                .map(content -> conflict(
                        Kind.DENIAL, HERE + Kind.DENIAL.path + "/" + Facts.localName(content), List.of(content)))
                .toList();
    }

    private Conflict conflict(Kind kind, String path, Collection<Node> sides) {
        List<Node> claims = sides.stream().flatMap(contents::sharing).toList();
        long families = claims.stream()
                .flatMap(claim -> facts.all(claim, "family").stream())
                .filter(family -> !family.equals(UNKNOWN_FAMILY))
                .distinct()
                .count();
        String newest = claims.stream()
                .flatMap(claim -> facts.all(claim, "source").stream())
                .flatMap(this::published)
                .max(Comparator.naturalOrder())
                .orElse("");
        return new Conflict(kind, path, bySize(sides), claims.size(), (int) families, newest);
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
