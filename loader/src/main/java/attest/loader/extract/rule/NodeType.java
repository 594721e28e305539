package attest.loader.extract.rule;

/** What sort of thing the word at a named node of a rule must stand for; a match with another thing is no match. */
public enum NodeType {
    /** One person: a name, "he", "she", "the minister". */
    PERSON,
    /** One or more persons: a name, "40 miners", "those", "many". */
    PEOPLE,
    /** Who can act: a person, people, an organisation, a government, a country. */
    AGENT,
    /** Who acts in an office or for others: its holder, an envoy, a delegation; never a private person. */
    OFFICIAL,
    /** Who or what can speak: who can act, or a text that speaks for itself. */
    VOICE,
    /** An organisation, committee, party, cabinet. */
    BODY,
    /** An office that one person can hold. */
    OFFICE,
    /** Something that happened: a name or a noun of a known kind. */
    EVENT,
    /** A text or a recording. */
    WORK,
    /** A place. */
    PLACE,
    /** What is called for: a noun or a verb, taken as an event. */
    MEASURE
}
