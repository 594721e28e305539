package attest.app.evaluate;

import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * One claim of the gold standard. Where several readings are of equal worth, a list holds them all, the preferred one first.
 *
 * @param id such as P01-003
 * @param types its type
 * @param subjects whom it is about; empty where the gold has none
 * @param objects the other side; empty where the gold has none
 * @param speakers the chain of those reported to say it, outermost first; an empty chain is the article's own voice
 * @param attribution the words that tell who speaks
 * @param stances of the last speaker: asserts, denies, alleges, estimates or quotes
 * @param places where it is said: the evidence, then the same words elsewhere
 * @param words the evidence
 * @param difficulty such as needs-coreference
 * @param core whether a miss counts
 * @param details what else is stated
 */
record GoldClaim(
        String id,
        List<GoldType> types,
        List<GoldRef> subjects,
        List<GoldRef> objects,
        List<List<GoldRef>> speakers,
        Optional<Span> attribution,
        List<String> stances,
        List<Span> places,
        String words,
        String difficulty,
        boolean core,
        Details details) {

    private static final List<String> KIN = List.of(
            "son-of",
            "daughter-of",
            "father-of",
            "mother-of",
            "brother-of",
            "sister-of",
            "wife-of",
            "husband-of",
            "widow-of",
            "relative-of");

    /**
     * The qualifiers that are compared.
     *
     * @param date EDTF
     * @param count how many
     * @param placeRole occurrence or burial
     * @param relation how the two sides are tied
     * @param successor who took over
     */
    record Details(
            Optional<String> date,
            Optional<GoldCount> count,
            Optional<String> placeRole,
            Optional<String> relation,
            Optional<GoldRef> successor) {}

    GoldType type() {
        return types.get(0);
    }

    /** Whether a miss lowers the headline: core, of a headline type, and no family tie. */
    boolean counts() {
        return core
                && type().headline()
                && !details.relation().filter(KIN::contains).isPresent();
    }

    boolean attributed() {
        return !speakers.get(0).isEmpty();
    }
}
