package attest.server.search;

/**
 * Something that was found.
 *
 * @param iri what
 * @param kind person, organization, office, event, place, source or claim
 * @param label its label or title; of a claim its quotation
 * @param matched the text in which the words stand
 * @param why how that text belongs to it, as a phrase: "label", "also called", "spelled so in TITLE" ...
 */
public record Hit(String iri, String kind, String label, String matched, String why) {
    /** The reason with the matching text, where that is not what is shown already. */
    public String why(String shown) {
        return matched.equals(shown) ? why : why + ": " + matched;
    }
}
