package attest.loader.model;

/** How words refer to an entity. */
public enum Form {
    /** A proper name: "Anna Berger". */
    NAME,
    /** A description: "the interior minister of Valdoria", "a senior official", "the killings". */
    DESCRIPTION,
    /** A pronoun: "he". */
    PRONOUN,
    /** Nothing in the text: the article itself as speaker or source, or what an annotator supplies. */
    DOCUMENT
}
