package attest.linker.name;

/** What a word does in a name, and what it weighs: when it has a counterpart, and when the other name lacks it. */
enum Role {
    NAME(1, .35),
    /** The last word, or the words before a comma. */
    FAMILY(1.3, .455),
    INITIAL(1, .35),
    /** "Ivanovich" between a given and a family name. */
    PATRONYMIC(1, .1),
    /** Junior, III. */
    GENERATION(1, .35),
    FILIATION(.3, .3),
    PARTICLE(.1, .1),
    FILLER(.05, .05),
    TITLE(.02, .02);

    private final double weight;
    private final double missing;

    Role(double weight, double missing) {
        this.weight = weight;
        this.missing = missing;
    }

    double weight() {
        return weight;
    }

    double missing() {
        return missing;
    }

    /** Whether it tells who it is: such a word of one name stands against some such word of the other. */
    boolean tells() {
        return compareTo(FILIATION) < 0;
    }
}
