package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.fact.Sheet;
import attest.server.page.Ref;
import attest.server.page.Spelling;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        Map<String, List<Sheet>> mentions = new TreeMap<>();
        facts.sheets(Node.ANY, Names.term("refersTo"), thing).limit(MENTIONS).forEach(mention -> quote(mention)
                .ifPresent(words -> mentions.computeIfAbsent(words, none -> new ArrayList<>())
                        .add(mention)));
        return mentions.entrySet().stream()
                .filter(spelt -> !PRONOUNS.contains(spelt.getKey().toLowerCase(Locale.ROOT)))
                .map(spelt -> new Spelling(spelt.getKey(), spelt.getValue().size(), sources(spelt.getValue())))
                .sorted(Comparator.comparing((Spelling spelling) -> -spelling.times())
                        .thenComparing(Spelling::words))
                .limit(MOST)
                .toList();
    }

    private static Optional<String> quote(Sheet mention) {
        return mention.values(Names.term("quote")).stream().min(Facts.ORDER).map(Facts::text);
    }

    private List<Ref> sources(Collection<Sheet> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.values(Names.term("source")).stream())
                .distinct()
                .sorted(Facts.ORDER)
                .limit(MOST)
                .map(addresses::ref)
                .toList();
    }
}
