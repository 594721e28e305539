package attest.server.giveback;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Claims that may accuse somebody living, and the words that carry them. */
final class Accusing {
    private record Words(int start, int end) {
        private boolean overlaps(Words other) {
            return start < other.end && other.start < end;
        }
    }

    private final Facts facts;
    private final Predicate<Node> living;
    private final Map<Node, List<Words>> bySource = new HashMap<>();

    Accusing(Facts facts, Predicate<Node> living) {
        this.facts = facts;
        this.living = living;
    }

    /** Whether the claim itself may: whatever is said of a person, unless it is known to accuse nobody. */
    boolean isOf(Node claim) {
        return Relations.accuses(Terms.relation(facts, claim)) != Relations.Accuses.NO
                && facts.one(claim, "subject")
                        .filter(subject -> facts.isA(subject, "Person") && living.test(subject))
                        .isPresent();
    }

    /** Whether its words are also, in part, those of a claim that may. */
    boolean isInTheWordsOf(Node claim) {
        Words words = words(claim);
        return facts.one(claim, "source").stream()
                .flatMap(source -> bySource.computeIfAbsent(source, this::accusing).stream())
                .anyMatch(words::overlaps);
    }

    private List<Words> accusing(Node source) {
        return facts.subjects(Names.term("source"), source).stream()
                .filter(node -> facts.isA(node, "Claim"))
                .filter(claim -> Relations.accuses(Terms.relation(facts, claim)) == Relations.Accuses.YES)
                .filter(claim -> !isOfSomebodyDead(claim))
                .map(this::words)
                .toList();
    }

    private boolean isOfSomebodyDead(Node claim) {
        return facts.one(claim, "subject")
                .filter(subject -> facts.isA(subject, "Person") && !living.test(subject))
                .isPresent();
    }

    private Words words(Node claim) {
        return new Words(facts.count(claim, "quoteStart"), facts.count(claim, "quoteEnd"));
    }
}
