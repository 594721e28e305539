package attest.app.evaluate;

import java.util.Arrays;

/** The types of claim of the gold standard (schema gold-v1). */
enum GoldType {
    HOLDS_OFFICE("holds-office"),
    OFFICE_CHANGE("office-change"),
    MEMBER_OF_BODY("member-of-body"),
    AFFILIATED_WITH("affiliated-with"),
    EVENT_OCCURRED("event-occurred"),
    EVENT_DATE("event-date"),
    EVENT_PLACE("event-place"),
    PARTICIPATES_IN("participates-in"),
    VICTIM_COUNT("victim-count"),
    KILLED_OR_DETAINED("killed-or-detained"),
    SAID("said"),
    DENIED("denied"),
    CALLED_FOR("called-for"),
    PUBLISHED("published"),
    DID_NOT_ACT("did-not-act"),
    VICTIM_PROFILE("victim-profile"),
    ATTRIBUTE("attribute"),
    CHARACTERISED_AS("characterised-as");

    private final String label;

    GoldType(String label) {
        this.label = label;
    }

    static GoldType of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no type of claim of gold-v1"));
    }

    String label() {
        return label;
    }

    /** Whether the headline counts claims of this type; the others are optional. */
    boolean headline() {
        return this != VICTIM_PROFILE && this != ATTRIBUTE && this != CHARACTERISED_AS;
    }

    /** Who held what when: too few claims each, so they are reported together. */
    boolean pooled() {
        return this == HOLDS_OFFICE || this == OFFICE_CHANGE || this == MEMBER_OF_BODY;
    }
}
