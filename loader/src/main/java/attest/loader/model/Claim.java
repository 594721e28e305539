package attest.loader.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that one voice says in one passage. It holds mentions, not entities: who they are is decided later, so that
 * a wrong merge never touches what was read.
 *
 * @param quote the passage: subject cue, relation and value
 * @param relation what is stated
 * @param subject whom or what it is stated of
 * @param object the other entity, if the relation has one
 * @param role the part played, for relations that have one
 * @param count the number, for relations that have one
 * @param when the time of what is stated
 * @param addressee to whom something was sent, said or demanded
 * @param voices the chain of voices, the document first, levels 0, 1, 2 without a gap
 * @param method how it was found
 * @param rule the id of the rule, or of the annotation file
 * @param trigger the words that fired the rule: claims with equal rule and trigger are one firing
 * @param confidence 0 to 1: how sure we are that the text says this; never whether it is true
 */
public record Claim(
        Span quote,
        Relation relation,
        Mention subject,
        Optional<Mention> object,
        Optional<Role> role,
        Optional<Count> count,
        Optional<When> when,
        Optional<Mention> addressee,
        List<Voice> voices,
        Method method,
        String rule,
        Span trigger,
        BigDecimal confidence) {

    public Claim {
        voices = List.copyOf(voices);
        if (quote.length() == 0) {
            throw new IllegalArgumentException("a claim needs a quotation");
        }
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a claim needs the document's voice at level 0");
        }
        for (int i = 0; i < voices.size(); i++) {
            if (voices.get(i).level() != i) {
                throw new IllegalArgumentException("voices must be levels 0, 1, 2 without a gap, but are " + voices);
            }
        }
        if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("confidence is 0 to 1, but this is " + confidence);
        }
    }

    /** Everybody and everything that it speaks of: subject, object, addressee, speakers, works cited. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(subject));
        object.ifPresent(mentions::add);
        addressee.ifPresent(mentions::add);
        for (Voice voice : voices) {
            voice.speaker().ifPresent(mentions::add);
            voice.saidIn().ifPresent(mentions::add);
        }
        return mentions;
    }

    /** The deepest voice: to whom the content goes back according to the source. */
    public Voice voice() {
        return voices.get(voices.size() - 1);
    }

    /** The stance of the deepest voice. */
    public Stance stance() {
        return voice().stance();
    }

    /** The stance of the document itself. */
    public Stance narrator() {
        return voices.get(0).stance();
    }
}
