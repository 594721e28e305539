package attest.loader.model;

/**
 * What sort of event, organisation, source or person: the local name of a term in v:, such as execution. An open list.
 *
 * @param name letters and digits, the first in lower case
 */
public record Kind(String name) {
    public Kind {
        Names.requireTerm(name);
    }
}
