package attest.loader.model;

/**
 * What a claim states of its subject: the local name of a term in rel:, such as heldOffice. An open list.
 *
 * @param name letters and digits, the first in lower case
 */
public record Relation(String name) {
    public Relation {
        Names.requireTerm(name);
    }
}
