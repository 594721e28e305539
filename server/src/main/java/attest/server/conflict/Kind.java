package attest.server.conflict;

/** Why contents cannot hold together, with the rule by which they were set against each other. */
enum Kind {
    VALUE(
            "figures",
            "Figures that differ",
            "Two figures for one quantity conflict when their ranges lie more than a tenth apart. Only figures that somebody supports are compared."),
    HOLDER(
            "holders",
            "Holders of one seat",
            "Two persons conflict when both are said to have been certainly in one single-seat office on a common day. The day on which one hands over to the other is none, and deputies and designates hold no seat."),
    DENIAL(
            "denials",
            "Said and denied",
            "Somebody says it, asserts, estimates or suggests, and somebody else, or the same voice elsewhere, denies it.");

    /** In addresses. */
    final String path;

    final String label;
    final String rule;

    Kind(String path, String label, String rule) {
        this.path = path;
        this.label = label;
        this.rule = rule;
    }
}
