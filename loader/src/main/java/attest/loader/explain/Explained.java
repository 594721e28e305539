package attest.loader.explain;

import attest.loader.extract.Attempt;
import attest.loader.model.Block;
import attest.loader.model.Claim;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.model.Sentence;
import attest.loader.number.CountMention;
import attest.loader.time.DateMention;
import java.util.List;

/**
 * How a sentence was read.
 *
 * @param block the block that it stands in
 * @param sentence its words and, if a word of it is worth it, its grammar
 * @param names the names in it
 * @param dates its expressions of time
 * @param counts its numbers
 * @param references its pronouns for persons and bare descriptions, and whom they were taken for
 * @param attempts the rules that fit its grammar, fired or not
 * @param claims what was read out of it
 * @param silent words that tell of an office, an event or a text, but are in no claim
 */
public record Explained(
        Block block,
        Sentence sentence,
        List<Mention> names,
        List<DateMention> dates,
        List<CountMention> counts,
        List<Reference> references,
        List<Attempt> attempts,
        List<Claim> claims,
        List<Silent> silent) {

    public Explained {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        counts = List.copyOf(counts);
        references = List.copyOf(references);
        attempts = List.copyOf(attempts);
        claims = List.copyOf(claims);
        silent = List.copyOf(silent);
    }

    /** Whether the grammar of the sentence was looked at: without it no rule can fire. */
    public boolean parsed() {
        return !sentence.edges().isEmpty();
    }

    /**
     * A word that a rule could have fired on.
     *
     * @param token index of the word in the sentence
     * @param rules the ids of the rules that name its lemma
     */
    public record Silent(int token, List<String> rules) {
        public Silent {
            rules = List.copyOf(rules);
        }
    }
}
