package attest.loader.model;

/** What an entity is: the classes of the ontology that claims speak about. */
public enum EntityKind {
    PERSON("Person", "person"),
    ORGANIZATION("Organization", "organization"),
    OFFICE("Office", "office"),
    EVENT("Event", "event"),
    PLACE("Place", "place"),
    /** A text or recording: the document itself, or a work that it cites. */
    SOURCE("Source", "source");

    private final String term;
    private final String path;

    EntityKind(String term, String path) {
        this.term = term;
        this.path = path;
    }

    /** The local name of the class in the ontology. */
    public String term() {
        return term;
    }

    /** The part of a data IRI before the slug. */
    public String path() {
        return path;
    }
}
