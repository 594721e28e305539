package attest.server.giveback;

/** A value of a snak, as far as statements of ours have any. */
sealed interface Term {
    /** An item, such as Q794. */
    record ItemTerm(String id) implements Term {}

    /** A time. */
    record TimeTerm(Moment moment) implements Term {}

    /** An address. */
    record AddressTerm(String address) implements Term {}

    /**
     * Words in a language.
     *
     * @param language a code of Wikidata's, such as en; und where nobody knows
     */
    record WordsTerm(String text, String language) implements Term {}
}
