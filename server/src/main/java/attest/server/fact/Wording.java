package attest.server.fact;

import java.util.Map;

/**
 * English for relations and stances, where their labels do not make a sentence.
 *
 * @param lead words before the subject
 * @param relation words after it
 * @param tail words after the object
 */
record Wording(String lead, String relation, String tail) {
    private static final Map<String, Wording> ALWAYS = Map.of(
            "heldOffice", plain("held the office of"),
            "memberOf", plain("was a member of"),
            "succeeded", new Wording("", "succeeded", "in office"),
            "deathToll", new Wording("the number killed in", "was", ""),
            "detained", new Wording("the number detained in", "was", ""),
            "namedVictims", new Wording("the number listed by name for", "was", ""),
            "memberCount", new Wording("the number of members of", "was", ""));

    private static final Map<String, Wording> OF_AN_OFFICE = Map.of(
            "appointedTo", plain("was appointed"),
            "electedTo", plain("was elected"),
            "nominatedFor", plain("was nominated as"),
            "removedFrom", plain("was removed as"),
            "resignedFrom", plain("resigned as"));

    private static final Map<String, String> DOES = Map.of(
            "asserts", "says that",
            "estimates", "estimates that",
            "suggests", "suggests that",
            "reports", "reports that",
            "questions", "asks whether",
            "denies", "denies that");

    private static final Map<String, String> TONES =
            Map.of("denies", "denies", "questions", "doubt", "suggests", "doubt", "estimates", "doubt");

    /** Of a relation; its label where nothing better is known. */
    static Wording of(String relation, String label, boolean ofAnOffice) {
        Wording general = ALWAYS.getOrDefault(relation, plain(label));
        return ofAnOffice ? OF_AN_OFFICE.getOrDefault(relation, general) : general;
    }

    static String does(String stance) {
        return DOES.getOrDefault(stance, stance + " that");
    }

    static String tone(String stance) {
        return TONES.getOrDefault(stance, "");
    }

    private static Wording plain(String relation) {
        return new Wording("", relation, "");
    }
}
