package attest.loader.extract.rule;

import attest.loader.model.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All rules, in the order in which they are tried. May be used by several threads. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Triggers triggers;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.triggers = new Triggers(
                rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
    }

    private static final class Holder {
        static final RuleBook STANDARD = new RuleBook(RuleFile.standard());
    }

    /** The rules that come with Attest, read on first use. */
    public static RuleBook standard() {
        return Holder.STANDARD;
    }

    /** Some rules, to be tried and measured without the others. */
    public RuleBook only(Predicate<Rule> which) {
        return new RuleBook(rules.stream().filter(which).toList());
    }

    /** The rules in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** What fits a sentence, in the order of the rules and then of the sentence; nothing if it was not parsed. */
    public List<Match> matches(Sentence sentence) {
        if (sentence.edges().isEmpty()) {
            return List.of();
        }
        SemanticGraph graph = Graph.of(sentence);
        BitSet possible = triggers.in(sentence);
        List<Match> matches = new ArrayList<>();
        int place = 0;
        for (Rule rule : rules) {
            Set<Match> found = new LinkedHashSet<>();
            for (SemgrexPattern pattern : rule.patterns()) {
                if (possible.get(place++)) {
                    find(rule, pattern.matcher(graph), found);
                }
            }
            matches.addAll(found);
        }
        return matches;
    }

    private static void find(Rule rule, SemgrexMatcher matcher, Set<Match> found) {
        while (matcher.find()) {
            found.add(new Match(rule, nodes(matcher)));
        }
    }

    private static Map<String, Integer> nodes(SemgrexMatcher matcher) {
        Map<String, Integer> nodes = new TreeMap<>();
        for (String name : matcher.getNodeNames()) {
            IndexedWord word = matcher.getNode(name);
            if (word != null) {
                nodes.put(name, word.index() - 1);
            }
        }
        return nodes;
    }
}
