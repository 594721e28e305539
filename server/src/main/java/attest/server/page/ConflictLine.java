package attest.server.page;

/**
 * A conflict in a list.
 *
 * @param kind why the sides cannot hold together
 * @param question what is contested, without either answer
 * @param href both sides
 * @param sides how many there are
 * @param claims on all sides
 * @param families that speak on all sides
 * @param newest when the last of the sources was published, empty if not known
 */
public record ConflictLine(
        String kind, Statement question, String href, int sides, int claims, int families, String newest) {}
