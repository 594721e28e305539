package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * What may be given back to Wikidata: accepted claims of accepted links that Wikidata lacks. The same data, items and list give the same bytes.
 */
public final class Giveback {
    private final List<Given> given;
    private final Map<Reason, List<String>> left;
    private final Optional<String> calendar;

    private Giveback(List<Given> given, Map<Reason, List<String>> left, Optional<String> calendar) {
        this.given = given;
        this.left = left;
        this.calendar = calendar;
    }

    /**
     * Reads all claims; to be used inside one read transaction.
     *
     * @param items what Wikidata has
     * @param citable who may be cited
     */
    public static Giveback of(DatasetGraph dataset, ItemIndex items, Citable citable) {
        Facts facts = new Facts(dataset);
        Sieve sieve = new Sieve(facts, items, citable);
        Map<Reason, List<String>> left = new EnumMap<>(Reason.class);
        List<Draft> drafts = new ArrayList<>();
        for (Node claim : facts.subjects(RDF.type.asNode(), Names.term("Claim"))) {
            sieve.reason(claim)
                    .ifPresentOrElse(reason -> leave(left, reason, claim), () -> drafts.add(sieve.draft(claim)));
        }
        List<Given> given = statements(drafts, left);
        left.values().forEach(claims -> claims.sort(Comparator.naturalOrder()));
        return new Giveback(given, left, new Calendar(items).ofToday(given));
    }

    private static void leave(Map<Reason, List<String>> left, Reason reason, Node claim) {
        left.computeIfAbsent(reason, any -> new ArrayList<>()).add(claim.getURI());
    }

    private static List<Given> statements(List<Draft> drafts, Map<Reason, List<String>> left) {
        Map<String, List<Draft>> byKey = new TreeMap<>();
        drafts.forEach(draft ->
                byKey.computeIfAbsent(draft.key(), any -> new ArrayList<>()).add(draft));
        List<Given> given = new ArrayList<>();
        byKey.values().forEach(same -> fullest(same)
                .ifPresentOrElse(
                        full -> given.add(statement(full, same, left)),
                        () -> same.forEach(draft -> leave(left, Reason.SOURCES_DIFFER, draft.claim()))));
        return given;
    }

    /** The one that tells all that the others tell; empty where they contradict each other. */
    private static Optional<Draft> fullest(List<Draft> same) {
        return same.stream()
                .filter(draft -> same.stream().allMatch(other -> draft.dates().containsAll(other.dates())))
                .findFirst();
    }

    private static Given statement(Draft full, List<Draft> same, Map<Reason, List<String>> left) {
        List<List<Snak>> references = new ArrayList<>();
        for (Draft draft : same) {
            if (draft.dates().equals(full.dates())) {
                references.add(draft.reference());
            } else {
                leave(left, Reason.SAYS_LESS, draft.claim());
            }
        }
        return new Given(
                full.item(),
                full.main(),
                full.qualifiers(),
                references.stream().distinct().toList());
    }

    /** How many statements it has. */
    public int size() {
        return given.size();
    }

    /** How many claims were left out, by reason. */
    public Map<Reason, Integer> counts() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        left.forEach((reason, claims) -> counts.put(reason, claims.size()));
        return counts;
    }

    /** The IRIs of the claims that were left out for a reason. */
    public List<String> left(Reason reason) {
        return left.getOrDefault(reason, List.of());
    }

    /** Version 1 of the commands that QuickStatements takes: a line for each reference of a statement. */
    public String quickStatements() {
        return QuickStatements.of(given);
    }

    /**
     * For each item the {@code id} and {@code data} that {@code wbeditentity} takes.
     *
     * @throws attest.server.store.StoreException NO_DATA when the imported items do not tell which calendar is in use
     */
    public String json() {
        return EditJson.of(given, calendar);
    }

    /** What was written, and which claims were left out and why, for programs. */
    public String report() {
        return Report.of(this);
    }
}
