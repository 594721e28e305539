package attest.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which claims a reviewer wants to see; empty means any.
 *
 * @param source the id of a source
 * @param method rule, model or manual
 * @param below the confidence under which a claim must be
 * @param contested only what others deny or count otherwise
 * @param status unreviewed, accepted, rejected or unsure
 */
public record ReviewFilters(String source, String method, String below, boolean contested, String status) {
    /** As the query of an address, with the claim after which to go on. */
    public String query(String after) {
        return "source=%s&method=%s&below=%s&contested=%s&status=%s&after=%s"
                .formatted(
                        encoded(source), encoded(method), encoded(below), contested, encoded(status), encoded(after));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
