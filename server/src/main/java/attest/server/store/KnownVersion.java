package attest.server.store;

/**
 * A state of the data that was loaded once.
 *
 * @param id the data version, 64 hex digits
 * @param order rises with every load that changed the data
 * @param sources how many texts were loaded
 * @param claims how many claims there were
 */
public record KnownVersion(String id, int order, long sources, long claims) {
    public KnownVersion {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("expected a data version of 64 hex digits, got '" + id + "'");
        }
    }
}
