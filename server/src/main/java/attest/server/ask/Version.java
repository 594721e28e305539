package attest.server.ask;

/**
 * A state of the data that can be asked.
 *
 * @param id the data version, 64 hex digits
 * @param order rises with every load that changed the data
 * @param label what was in it, for people
 */
public record Version(String id, int order, String label) {}
