package attest.loader.extract;

import attest.loader.extract.rule.Match;
import java.util.List;

/**
 * A rule that fits the grammar of a sentence, whether or not it fired.
 *
 * @param match the rule and the word of each of its nodes
 * @param sentence index of the sentence
 * @param unfit the nodes that are not of the type that the rule asks for; it fired if there are none
 */
public record Attempt(Match match, int sentence, List<String> unfit) {
    public Attempt {
        unfit = List.copyOf(unfit);
    }

    /** Whether each word is what the rule asks for. */
    public boolean fired() {
        return unfit.isEmpty();
    }
}
