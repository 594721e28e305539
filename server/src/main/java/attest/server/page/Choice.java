package attest.server.page;

/**
 * One of several ways to narrow a list down.
 *
 * @param count how many entries it leaves
 * @param href where it leads
 * @param chosen whether it is in force
 */
public record Choice(String label, int count, String href, boolean chosen) {}
