package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim as a page tells it: who says so first, then what, then in which words.
 *
 * @param href the page of the claim
 * @param speaker the deepest voice; empty where nobody is named
 * @param stance what that voice does with the content
 * @param source the text from which it was read, or for a digest the text that it restates
 * @param digest whether the words are ours and restate the source
 * @param paragraph its number in the source
 * @param subject what it is about
 * @param relation what is stated
 * @param object the other entity
 * @param details role, number, date, addressee
 * @param chain all voices, the document first
 * @param words the words read
 * @param language of the words, BCP 47
 * @param status what reviewers decided, empty if nobody has
 */
public record ClaimLine(
        String href,
        Optional<Ref> speaker,
        String stance,
        Ref source,
        boolean digest,
        String paragraph,
        Ref subject,
        Ref relation,
        Optional<Ref> object,
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
}
