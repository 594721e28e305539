package attest.server.giveback;

/** Why a claim is not given back. In the order in which it is asked: the first that fits is told. */
public enum Reason {
    MAY_ACCUSE("It may accuse somebody who may be living; in doubt it is taken as if it did."),
    OTHER_RELATION("It says something other than an office held, a birth or a death of a person."),
    DIGEST("Our digest: its words are ours and no quotation; the original is needed."),
    NOT_CITABLE("Neither its source nor its publisher is on the list of those that may be cited."),
    NOT_ACCEPTED("No reviewer has accepted that the text says so."),
    NO_ITEM("The person has no accepted link to one item, or another of ours has it too."),
    NO_OFFICE_ITEM("The office has no accepted link to one item, or another of ours has it too."),
    ITEM_NOT_IMPORTED(
            "The imported items lack the person's or office's item, or it leads elsewhere: what Wikidata has is not known."),
    NOT_ASSERTED("The source does not assert it in its own voice."),
    DISPUTED("Somebody denies it, or it conflicts with what others claim."),
    ROLE("It was held as acting, deputy or designate, which the statement could not say."),
    NO_DATE("No date is told: it would read as if it were so today."),
    UNCERTAIN_DATE("A date is not exact, not worded in the passage, or tells only a time within."),
    CALENDAR("A day or month before 1924 may be of either calendar."),
    NO_ADDRESS("The address of the source is not known."),
    NO_RETRIEVAL("The day on which the source was retrieved is not known."),
    WORDS_MAY_ACCUSE("Its words are, in part, those of a claim that may accuse somebody living."),
    WIKIDATA_HAS_IT("Wikidata has it already."),
    WIKIDATA_LACKS_DATES("Wikidata has the office without these dates: they belong into that statement, by hand."),
    WIKIDATA_OTHERWISE("Wikidata states other dates, or has deprecated it: a person must look."),
    SOURCES_DIFFER("Accepted claims give different dates for it: a person must choose."),
    SAYS_LESS("Another accepted claim says more, and is given.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In one or two plain sentences. */
    public String words() {
        return words;
    }
}
