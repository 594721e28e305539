package attest.loader.extract;

import attest.loader.model.Kind;
import attest.loader.model.Mention;
import java.util.Locale;

/** Labels for events that have no name: plain words for the kind, no judgement. */
final class Labels {
    private Labels() {}

    /** The kind in plain words: graveDestruction becomes "grave destruction". */
    static String of(Kind kind) {
        return kind.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static Mention relabelled(Mention mention, String label) {
        return new Mention(
                mention.span(),
                mention.entity(),
                mention.form(),
                label,
                mention.kind(),
                mention.known(),
                mention.antecedent(),
                mention.method());
    }
}
