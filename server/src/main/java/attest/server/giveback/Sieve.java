package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Decides on one claim: why it stays here, or what it would give. What protects persons is asked first. */
final class Sieve {
    private final Facts facts;
    private final Citable citable;
    private final Links links;
    private final Accusing accusing;
    private final Dating dating;
    private final References references;
    private final Stated stated;

    Sieve(Facts facts, ItemIndex items, Citable citable) {
        this.facts = facts;
        this.citable = citable;
        this.links = new Links(facts);
        this.accusing = new Accusing(facts, new Living(facts, links, items));
        this.dating = new Dating(facts);
        this.references = new References(facts);
        this.stated = new Stated(items);
    }

    /** Empty when the claim can be drafted. */
    Optional<Reason> reason(Node claim) {
        return Stream.<Function<Node, Optional<Reason>>>of(
                        this::content,
                        this::source,
                        this::review,
                        this::items,
                        this::voice,
                        dating::reason,
                        this::reference)
                .flatMap(step -> step.apply(claim).stream())
                .findFirst()
                .or(() -> stated.reason(draft(claim)));
    }

    Draft draft(Node claim) {
        String item = links.item(subject(claim)).orElseThrow();
        String property = Relations.property(Terms.relation(facts, claim)).orElseThrow();
        boolean office = property.equals("P39");
        Term value = office
                ? new Term.ItemTerm(links.item(office(claim).orElseThrow()).orElseThrow())
                : new Term.TimeTerm(dating.point(claim).orElseThrow());
        return new Draft(
                claim,
                item,
                new Snak(property, value),
                office ? dating.tenure(claim) : List.of(),
                references.of(claim, read(claim)));
    }

    private Optional<Reason> content(Node claim) {
        if (accusing.isOf(claim)) {
            return Optional.of(Reason.MAY_ACCUSE);
        }
        boolean wanted =
                Relations.property(Terms.relation(facts, claim)).isPresent() && facts.isA(subject(claim), "Person");
        return unless(wanted, Reason.OTHER_RELATION);
    }

    private Optional<Reason> source(Node claim) {
        Node source = read(claim);
        if (facts.one(source, "digestOf").isPresent()) {
            return Optional.of(Reason.DIGEST);
        }
        boolean listed = Stream.concat(Stream.of(source), facts.all(source, DCTerms.publisher.asNode()).stream())
                .anyMatch(citable::has);
        return unless(listed, Reason.NOT_CITABLE);
    }

    private Optional<Reason> review(Node claim) {
        boolean accepted = Terms.is(facts, claim, "reviewStatus", Names.VOCAB + "accepted")
                && facts.subjects(Names.term("reviews"), claim).stream()
                        .anyMatch(review -> Terms.is(facts, review, "aspect", Names.VOCAB + "extraction")
                                && Terms.is(facts, review, "decision", Names.VOCAB + "accepted"));
        return unless(accepted, Reason.NOT_ACCEPTED);
    }

    private Optional<Reason> items(Node claim) {
        List<Optional<String>> ids = Stream.concat(Stream.of(subject(claim)), office(claim).stream())
                .map(links::item)
                .toList();
        if (ids.get(0).isEmpty()) {
            return Optional.of(Reason.NO_ITEM);
        }
        if (ids.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Reason.NO_OFFICE_ITEM);
        }
        return unless(ids.stream().flatMap(Optional::stream).allMatch(stated::knows), Reason.ITEM_NOT_IMPORTED);
    }

    private Optional<Reason> voice(Node claim) {
        boolean asserted = Terms.is(facts, claim, "stance", Names.VOCAB + "asserts")
                && Terms.is(facts, claim, "narratorStance", Names.VOCAB + "asserts");
        if (!asserted) {
            return Optional.of(Reason.NOT_ASSERTED);
        }
        boolean disputed = facts.all(claim, "proposition").stream()
                .anyMatch(proposition -> facts.count(proposition, "denyClaims") > 0
                        || facts.one(proposition, "conflictsWith").isPresent());
        return disputed
                ? Optional.of(Reason.DISPUTED)
                : unless(facts.one(claim, "role").isEmpty(), Reason.ROLE);
    }

    private Optional<Reason> reference(Node claim) {
        Node source = read(claim);
        if (references.address(source).isEmpty()) {
            return Optional.of(Reason.NO_ADDRESS);
        }
        return references.retrieved(source).isEmpty()
                ? Optional.of(Reason.NO_RETRIEVAL)
                : unless(!accusing.isInTheWordsOf(claim), Reason.WORDS_MAY_ACCUSE);
    }

    private Node subject(Node claim) {
        return facts.one(claim, "subject").orElseThrow();
    }

    private Optional<Node> office(Node claim) {
        return facts.one(claim, "object");
    }

    private Node read(Node claim) {
        return facts.one(claim, "source").orElseThrow();
    }

    private static Optional<Reason> unless(boolean fine, Reason reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
