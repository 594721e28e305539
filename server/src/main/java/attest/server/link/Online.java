package attest.server.link;

import attest.linker.online.OnlineCandidates;
import attest.linker.online.OnlineSettings;
import attest.linker.online.Pause;
import attest.server.guard.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether Wikidata's own interface is asked beside the index. It is off unless somebody says who asks.
 *
 * @param contact of the operator, a mail address or https address; empty when nobody asks
 * @param offline whether only answers that were kept are used
 * @param endpoint the address of api.php
 */
public record Online(Optional<String> contact, boolean offline, URI endpoint) {
    /** That of Wikidata itself. */
    public static final String WIKIDATA = "https://www.wikidata.org/w/api.php";

    /** Of Attest, for those who are asked. */
    public static final String VERSION = "0.1.0";
    /** Offline nothing is sent, so nobody needs to be reached. */
    private static final String NOBODY = "https://w3id.org/attest";

    /** Only the index. */
    public static final Online OFF = new Online(Optional.empty(), false, URI.create(WIKIDATA));

    /** As the options of {@code /admin/link}. */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        contact.ifPresent(address -> options.put("contact", address));
        options.put("offline", String.valueOf(offline));
        options.put("endpoint", endpoint.toString());
        return options;
    }

    /**
     * From the options of {@code /admin/link}; what is not given is off.
     *
     * @throws Refusal 400 for what nobody can be asked with
     */
    static Online of(Path data, Optional<String> contact, boolean offline, Optional<String> endpoint) {
        try {
            Online online = new Online(contact, offline, new URI(endpoint.orElse(WIKIDATA)));
            online.settings(data);
            return online;
        } catch (IllegalArgumentException | URISyntaxException wrong) {
            throw Refusal.badRequest("Parameter not understood", wrong.getMessage() + ".");
        }
    }

    Optional<OnlineCandidates> candidates(Path data) {
        if (contact.isEmpty() && !offline) {
            return Optional.empty();
        }
        return Optional.of(new OnlineCandidates(settings(data), Clock.systemUTC(), Pause.real()));
    }

    private OnlineSettings settings(Path data) {
        return new OnlineSettings(
                endpoint,
                contact.orElse(NOBODY),
                VERSION,
                data.resolve("wikidata-answers"),
                offline,
                OnlineSettings.Limits.polite());
    }
}
