package attest.server.reconcile;

import attest.linker.name.NameComparison;
import attest.linker.name.NameKeys;
import attest.linker.name.ParsedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What every thing is called, taken apart once for a data version, and found by how it sounds: also in another script. */
final class Called {
    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode());

    private final Map<String, Map<String, ParsedName>> names = new HashMap<>();
    private final Map<List<String>, Set<String>> sounds = new HashMap<>();

    private Called() {}

    /** Of the state that the transaction in progress sees. */
    static Called of(DatasetGraph data) {
        Called called = new Called();
        for (Node property : NAMES) {
            data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(called::add);
        }
        return called;
    }

    private void add(Quad quad) {
        if (quad.getObject().isLiteral() && Type.ofThing(quad.getSubject()).isPresent()) {
            String thing = quad.getSubject().getURI();
            ParsedName name = ParsedName.of(quad.getObject().getLiteralLexicalForm());
            names.computeIfAbsent(thing, first -> new LinkedHashMap<>())
                    .put(quad.getObject().getLiteralLexicalForm(), name);
            NameKeys keys = NameKeys.of(name);
            if (!keys.tokens().isEmpty()) {
                sounds.computeIfAbsent(keys.tokens(), first -> new TreeSet<>()).add(thing);
            }
        }
    }

    /** The things of which a name has the same consonants, in an order that never changes. */
    Set<String> sounding(ParsedName name) {
        return sounds.getOrDefault(NameKeys.of(name).tokens(), Set.of());
    }

    /** Whether a name has the letters of one of a thing, capitals and marks aside. */
    boolean isWritten(String thing, ParsedName name) {
        return names.getOrDefault(thing, Map.of()).values().stream()
                .anyMatch(known -> known.toString().equals(name.toString()));
    }

    /** Whether a name has the family name of one of a person, as it or a source spells that, letter by letter. */
    boolean isFamilyOf(String thing, String spelling, ParsedName name) {
        Map<String, ParsedName> known = names.getOrDefault(thing, Map.of());
        return Stream.concat(known.values().stream(), Stream.of(ParsedName.of(spelling)))
                .anyMatch(one -> NameComparison.spellFamilyAlike(one, name));
    }

    /** All that a thing is called; empty for what is no thing of a class. */
    Collection<ParsedName> names(Node thing) {
        return names.getOrDefault(thing.getURI(), Map.of()).values();
    }

    /**
     * How alike a name is to the best one of a thing.
     *
     * @param spelling in which a source spells it, or one of its names
     */
    double score(String thing, String spelling, ParsedName name) {
        Map<String, ParsedName> known = names.getOrDefault(thing, Map.of());
        double best = known.values().stream()
                .mapToDouble(one -> NameComparison.score(one, name))
                .max()
                .orElse(0);
        return known.containsKey(spelling) ? best : Math.max(best, NameComparison.score(ParsedName.of(spelling), name));
    }
}
