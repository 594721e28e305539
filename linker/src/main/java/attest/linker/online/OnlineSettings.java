package attest.linker.online;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom to ask, who asks, and how patiently.
 *
 * @param endpoint the address of api.php; https, or a server on this machine
 * @param contact of the operator, whom Wikimedia's user agent policy wants to be able to reach: a mail address or an https address
 * @param version of Attest
 * @param cache the folder of answers
 * @param offline whether only answers in the cache are used
 * @param limits of time and size
 */
public record OnlineSettings(URI endpoint, String contact, String version, Path cache, boolean offline, Limits limits) {
    private static final Pattern CONTACT = Pattern.compile(
            "[^@\\s()<>;\"\\p{Cntrl}]+@[^@\\s()<>;\"\\p{Cntrl}]+\\.[a-zA-Z]{2,}|https://[^\\s()<>;\"\\p{Cntrl}]+");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    /**
     * How much time and size a request may take.
     *
     * @param timeout of one request, its whole answer included
     * @param bytes of one answer, unpacked
     * @param attempts at one request
     * @param longestWait between two attempts; who is asked to wait longer gives up
     * @param between two requests, at least
     */
    public record Limits(Duration timeout, int bytes, int attempts, Duration longestWait, Duration between) {
        /** For a service that many use: one request a second at the most. */
        public static Limits polite() {
            return new Limits(Duration.ofSeconds(30), 64 << 20, 5, Duration.ofMinutes(2), Duration.ofSeconds(1));
        }
    }

    public OnlineSettings {
        userAgent(contact, version);
        String host = String.valueOf(endpoint.getHost());
        boolean safe = "https".equals(endpoint.getScheme())
                || ("http".equals(endpoint.getScheme()) && THIS_MACHINE.contains(host));
        if (!safe || endpoint.getHost() == null || endpoint.getRawQuery() != null || endpoint.getUserInfo() != null) {
            throw new IllegalArgumentException("the address of the interface is " + endpoint
                    + ": one with https and without a query was expected");
        }
    }

    String userAgent() {
        return userAgent(contact, version);
    }

    /**
     * The name under which others are asked, as Wikimedia's user agent policy wants it.
     *
     * @throws IllegalArgumentException when nobody could be reached by the contact
     */
    public static String userAgent(String contact, String version) {
        if (!CONTACT.matcher(contact).matches() || !contact.chars().allMatch(letter -> letter < 128)) {
            throw new IllegalArgumentException(
                    "the contact of the operator is '" + contact
                            + "': Wikidata and others are asked only with a mail address or an https address in plain letters, so that their operators can reach you");
        }
        return "Attest/" + version + " (" + contact + ") java-http";
    }
}
