package attest.server.entity;

import attest.server.fact.Claims;
import attest.server.fact.Facts;
import attest.server.page.ClaimLine;
import attest.server.page.Group;
import attest.server.page.Part;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds the claims that belong on the page of a thing and sets them in groups, one a relation. */
final class Parts {
    /** As many as somebody reads on one page; the rest is a query. */
    private static final int MOST = 300;

    private final Facts facts;
    private final Claims claims;

    Parts(Facts facts, Claims claims) {
        this.facts = facts;
        this.claims = claims;
    }

    List<Part> of(Node thing, String label) {
        return facts.isA(thing, "Source") ? ofSource(thing) : ofEntity(thing, label);
    }

    private List<Part> ofEntity(Node thing, String label) {
        List<Part> parts = new ArrayList<>();
        part("What sources say of " + label, claims(thing, "subject")).ifPresent(parts::add);
        part(
                        "What sources say of others that names " + label,
                        Stream.concat(claims(thing, "object"), claims(thing, "addressee")))
                .ifPresent(parts::add);
        part("What " + label + " is reported to say", claims(thing, "speaker")).ifPresent(parts::add);
        return parts;
    }

    private List<Part> ofSource(Node source) {
        List<Part> parts = new ArrayList<>();
        part("What it states", claims(source, "source")).ifPresent(parts::add);
        Stream<Node> cited = facts.subjects(Names.term("saidIn"), source).stream()
                .flatMap(voice -> facts.subjects(Names.term("attribution"), voice).stream());
        part("What others take from it", cited).ifPresent(parts::add);
        Stream<Node> digested =
                facts.subjects(Names.term("digestOf"), source).stream().flatMap(digest -> claims(digest, "source"));
        part("What our digest of it states", digested).ifPresent(parts::add);
        part("What sources say of it", Stream.concat(claims(source, "subject"), claims(source, "object")))
                .ifPresent(parts::add);
        return parts;
    }

    private Stream<Node> claims(Node thing, String term) {
        return facts.subjects(Names.term(term), thing).stream().filter(node -> facts.isA(node, "Claim"));
    }

    private Optional<Part> part(String heading, Stream<Node> found) {
        List<Node> sorted = found.distinct().sorted(claims.byTime()).toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        List<ClaimLine> lines = sorted.stream().limit(MOST).map(claims::line).toList();
        return Optional.of(new Part(heading, groups(lines), sorted.size() - lines.size()));
    }

    private static List<Group> groups(Collection<ClaimLine> lines) {
        Map<String, List<ClaimLine>> byRelation = new TreeMap<>();
        lines.forEach(line -> byRelation
                .computeIfAbsent(
                        line.statement().map(told -> told.relation()).orElse("says"), relation -> new ArrayList<>())
                .add(line));
        return byRelation.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
