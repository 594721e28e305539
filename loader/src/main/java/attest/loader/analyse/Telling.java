package attest.loader.analyse;

/** Verbs behind which somebody's words stand as a clause. */
final class Telling {
    /** Their lemmas, as a pattern. */
    static final String VERBS =
            "say|report|tell|claim|state|allege|recall|recount|testify|relate|maintain|insist|add|argue|note|find|rule";

    private Telling() {}
}
