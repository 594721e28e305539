package attest.loader.extract;

import java.util.Set;

/** What kinds of event have in common, by their names in the vocabulary. */
final class EventKinds {
    static final Set<String> DEADLY = Set.of("execution", "killing", "death");
    /** Kinds that a verb has by itself, but not where a rule reads an attack or a death: "was struck in the face". */
    static final Set<String> OVERRULED = Set.of("execution", "killing", "death", "protest");

    static final Set<String> CUSTODY = Set.of("arrest", "detention");
    /** "The charges were dropped": without a person, a date or a place such a verb tells too little. */
    static final Set<String> UNTOLD_ALONE = Set.of("trial", "prosecution", "attack");
    /** To be accused in these is not to be said to have done something. */
    static final Set<String> PROCEEDINGS = Set.of("trial", "prosecution");
    /** What somebody goes through: that it befell him says that it was. */
    static final Set<String> BEFALLS = Set.of(
            "arrest",
            "detention",
            "disappearance",
            "sentence",
            "conviction",
            "trial",
            "prosecution",
            "release",
            "displacement",
            "amnesty");

    private EventKinds() {}
}
