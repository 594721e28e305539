package attest.server.page;

import java.util.Optional;

/**
 * A word that may lead somewhere.
 *
 * @param label what is shown
 * @param href where it leads: an address of this server, or http or https
 */
public record Ref(String label, Optional<String> href) {
    /** A word that leads nowhere. */
    public static Ref plain(String label) {
        return new Ref(label, Optional.empty());
    }
}
