package attest.server.fact;

import attest.server.page.ClaimLine;
import attest.server.page.Content;
import attest.server.page.Group;
import attest.server.page.Ref;
import attest.server.page.Tally;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Propositions with the claims that share them: what is agreed on, and by how many who are independent. */
public final class Contents {
    /** Claims of one content on a page that has other contents too; all of them are on its own page. */
    public static final int FEW = 6;

    /** As many claims of one content are read to put them in order and to count their sources. */
    private static final int READ = 60;

    private static final Node DENIES = NodeFactory.createURI(Names.VOCAB + "denies");

    private final Facts facts;
    private final Addresses addresses;
    private final Claims claims;
    private final Map<List<Optional<Node>>, String> headings = new HashMap<>();

    public Contents(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
        claims = new Claims(facts, addresses);
    }

    /** The propositions that have this value: as subject, object or addressee. */
    public List<Node> with(String term, Node thing) {
        return facts.subjects(Names.DERIVED, Names.term(term), thing).toList();
    }

    /**
     * A content and what its place depends on.
     *
     * @param heading the relation, and the role that sources give, in words
     * @param families how many known families support it
     * @param claims how many claims support it
     */
    public record Ranked(Node content, Node relation, String heading, int families, int claims) {
        private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::heading)
                .thenComparing(Comparator.comparingInt(Ranked::families).reversed())
                .thenComparing(Comparator.comparingInt(Ranked::claims).reversed())
                .thenComparing(Ranked::content, Facts.ORDER);
    }

    /** By relation and role, the widest supported first. */
    public Stream<Ranked> ranked(Stream<Node> contents) {
        return contents.map(this::ranked).sorted(Ranked.ORDER);
    }

    private Ranked ranked(Node content) {
        return new Ranked(
                content,
                facts.one(content, "predicate").orElse(Names.term("predicate")),
                heading(content),
                facts.count(content, "supportFamilies"),
                facts.count(content, "supportClaims"));
    }

    /** The relation, and the role that sources give, in words. */
    public String heading(Node content) {
        return headings.computeIfAbsent(
                List.of(facts.one(content, "predicate"), facts.one(content, "role")),
                of -> headed(of.get(0).map(facts::label).orElse(""), of.get(1)));
    }

    private String headed(String relation, Optional<Node> role) {
        return role.map(said -> relation + " – role given by the source: " + facts.label(said))
                .orElse(relation);
    }

    public String relation(Node content) {
        return facts.one(content, "predicate").map(Facts::localName).orElse("");
    }

    /** One group for each heading, in the order given. */
    public List<Group> groups(Collection<Node> contents) {
        Map<String, List<Content>> groups = new LinkedHashMap<>();
        for (Node content : contents) {
            groups.computeIfAbsent(heading(content), heading -> new ArrayList<>())
                    .add(told(content, FEW));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** A proposition with as many of its claims as are asked for, rejected ones last. */
    public Content told(Node content, int most) {
        List<Node> all = claims(content);
        List<ClaimLine> lines = all.stream().limit(most).map(claims::line).toList();
        return new Content(
                addresses.path(content),
                tally(content, all),
                claims.statement(content),
                lines,
                all.size() - lines.size(),
                facts.all(content, "conflictsWith").stream().map(this::briefly).toList());
    }

    /** In the order of what they date, then by name, rejected ones last; by name only where they are very many. */
    public List<Node> claims(Node content) {
        List<Node> all = facts.subjects(Names.DERIVED, Names.term("proposition"), content)
                .toList();
        return all.stream()
                .sorted(all.size() > READ ? Facts.ORDER : rejectedLast().thenComparing(claims.byTime()))
                .toList();
    }

    /** What reviewers found not to be said counts nowhere, and stands after what does. */
    private Comparator<Node> rejectedLast() {
        return Comparator.comparing(this::isRejected);
    }

    private boolean isRejected(Node claim) {
        return facts.one(claim, "reviewStatus").map(Facts::localName).equals(Optional.of("rejected"));
    }

    /** The other content of a conflict in as few words as tell it apart. */
    private Ref briefly(Node content) {
        String figure = Figure.bounds(facts.text(content, "min"), facts.text(content, "max"))
                .orElseGet(() -> facts.one(content, "subject").map(facts::label).orElse(""));
        return new Ref(figure, Optional.of(addresses.path(content)));
    }

    private Tally tally(Node content, Collection<Node> all) {
        return all.size() > READ ? ofClaims(content) : ofSources(content, all);
    }

    private Tally ofClaims(Node content) {
        return new Tally(
                "claim",
                facts.count(content, "supportClaims"),
                facts.count(content, "supportFamilies"),
                facts.count(content, "denyClaims"),
                facts.count(content, "denyFamilies"));
    }

    private Tally ofSources(Node content, Collection<Node> all) {
        Map<Boolean, Long> sources = all.stream()
                .filter(claim -> !isRejected(claim))
                .collect(Collectors.groupingBy(
                        claim -> facts.one(claim, "stance").equals(Optional.of(DENIES)),
                        Collectors.collectingAndThen(
                                Collectors.mapping(claim -> facts.one(claim, "source"), Collectors.toSet()),
                                set -> (long) set.size())));
        return new Tally(
                "source",
                sources.getOrDefault(false, 0L).intValue(),
                facts.count(content, "supportFamilies"),
                sources.getOrDefault(true, 0L).intValue(),
                facts.count(content, "denyFamilies"));
    }
}
