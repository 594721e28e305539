package attest.app.evaluate;

import java.util.Optional;

/**
 * What stands as subject, object or speaker of a gold claim.
 *
 * @param form what sort of thing it is
 * @param words the canonical name of an entity, a literal, or the id of a claim
 * @param cluster the key of the entity over all documents
 */
record GoldRef(Form form, String words, Optional<String> cluster) {
    /** The sorts of reference. */
    enum Form {
        ENTITY,
        LITERAL,
        CLAIM,
        /** The article itself. */
        DOCUMENT
    }

    static GoldRef literal(String words) {
        return new GoldRef(Form.LITERAL, words, Optional.empty());
    }

    static GoldRef entity(String name, String cluster) {
        return new GoldRef(Form.ENTITY, name, Optional.of(cluster));
    }

    /** "No one (impersonal)": nobody is blamed, so nobody can be wrong. */
    boolean impersonal() {
        return form == Form.LITERAL && words.startsWith("no one");
    }
}
