package attest.loader.model;

/**
 * The part played in an event or body: the local name of a term in v:, such as victim. An open list.
 *
 * @param name letters and digits, the first in lower case
 */
public record Role(String name) {
    public Role {
        Names.requireTerm(name);
    }
}
