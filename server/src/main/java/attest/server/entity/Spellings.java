package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Ref;
import attest.server.page.Spelling;
import attest.server.store.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** How loaded texts write the name of a thing. */
final class Spellings {
    /** They stand for a name and are no spelling of it. */
    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "who", "whom", "whose");
    /** Enough to know all spellings; only counts could still change. */
    private static final int MENTIONS = 2000;

    private static final int MOST = 20;

    private final Facts facts;
    private final Addresses addresses;

    Spellings(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    /** The most frequent first. */
    List<Spelling> of(Node thing) {
        Map<String, List<Node>> mentions = facts.subjects(Node.ANY, Names.term("refersTo"), thing)
                .limit(MENTIONS)
                .filter(mention -> facts.text(mention, "quote").isPresent())
                .collect(Collectors.groupingBy(
                        mention -> facts.text(mention, "quote").get(), TreeMap::new, Collectors.toList()));
        return mentions.entrySet().stream()
                .filter(spelt -> !PRONOUNS.contains(spelt.getKey().toLowerCase(Locale.ROOT)))
                .map(spelt -> new Spelling(spelt.getKey(), spelt.getValue().size(), sources(spelt.getValue())))
                .sorted(Comparator.comparing((Spelling spelling) -> -spelling.times())
                        .thenComparing(Spelling::words))
                .limit(MOST)
                .toList();
    }

    private List<Ref> sources(List<Node> mentions) {
        return mentions.stream()
                .flatMap(mention -> facts.all(mention, "source").stream())
                .distinct()
                .sorted(Facts.ORDER)
                .limit(MOST)
                .map(addresses::ref)
                .toList();
    }
}
