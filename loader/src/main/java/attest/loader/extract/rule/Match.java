package attest.loader.extract.rule;

import java.util.Map;
import java.util.OptionalInt;

/**
 * A rule that fits a sentence.
 *
 * @param rule the rule
 * @param nodes the word, by its index in the sentence, of each node that is bound
 */
public record Match(Rule rule, Map<String, Integer> nodes) {
    public Match {
        nodes = Map.copyOf(nodes);
    }

    /** The word bound to a node; empty for an optional node that is not there. */
    public OptionalInt node(String name) {
        Integer word = nodes.get(name);
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }
}
