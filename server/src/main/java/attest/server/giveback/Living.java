package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.linker.item.Statement;
import attest.linker.item.Value;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Who may be living: everybody, unless a source claims or Wikidata states a death. */
final class Living implements Predicate<Node> {
    private final Facts facts;
    private final Links links;
    private final ItemIndex items;

    Living(Facts facts, Links links, ItemIndex items) {
        this.facts = facts;
        this.links = links;
        this.items = items;
    }

    @Override
    public boolean test(Node person) {
        return !isClaimedDead(person)
                && links.item(person).stream()
                        .flatMap(item -> items.statements(item).stream())
                        .noneMatch(Living::tellsDeath);
    }

    private boolean isClaimedDead(Node person) {
        return facts.subjects(Names.term("subject"), person).stream()
                .filter(node -> facts.isA(node, "Claim"))
                .filter(claim -> Terms.is(facts, claim, "predicate", Names.REL + "died"))
                .filter(claim -> Terms.is(facts, claim, "stance", Names.VOCAB + "asserts"))
                .anyMatch(claim -> !Terms.is(facts, claim, "reviewStatus", Names.VOCAB + "rejected"));
    }

    private static boolean tellsDeath(Statement statement) {
        return statement.property().equals("P570")
                && statement.rank() != Statement.Rank.DEPRECATED
                && !(statement.value() instanceof Value.None);
    }
}
