package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim as a page tells it: who says so first, then what, then in which words, then where.
 *
 * @param id the end of its IRI
 * @param href the page of the claim
 * @param speaker the deepest voice; leads nowhere where nobody is named
 * @param does what that voice does with the content: "says that", "denies that"
 * @param tone denies, doubt, or nothing for a plain assertion
 * @param statement what is stated; absent where only the words tell it
 * @param where the passage
 * @param details number, date and what else the words give
 * @param chain all voices, the document first
 * @param words the words read
 * @param language of the words, BCP 47
 * @param status what reviewers decided on whether the text says so, empty if nobody has
 */
public record ClaimLine(
        String id,
        String href,
        Ref speaker,
        String does,
        String tone,
        Optional<Statement> statement,
        Passage where,
        List<Detail> details,
        List<Step> chain,
        String words,
        String language,
        Optional<String> status) {

    public ClaimLine {
        details = List.copyOf(details);
        chain = List.copyOf(chain);
    }

    /** Whether the document passes on the words of somebody else. */
    public boolean reported() {
        return chain.size() > 1;
    }

    /** What the voice does where the content was told before: "says so", "denies it". */
    public String doesIt() {
        return does.equals("says that")
                ? "says so"
                : does.replace(" that", " it").replace(" whether", " whether it is so");
    }

    /** Whether reviewers found that the text does not say so; it then counts nowhere. */
    public boolean rejected() {
        return status.equals(Optional.of("rejected"));
    }
}
