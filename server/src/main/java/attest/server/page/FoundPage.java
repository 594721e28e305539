package attest.server.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has the words that were asked for.
 *
 * @param things by the heading of their kind
 * @param claims whose quotation has them
 * @param queries whose question has them
 */
public record FoundPage(String words, Map<String, List<Match>> things, List<ClaimLine> claims, List<Ref> queries) {
    /**
     * A thing that was found.
     *
     * @param why it was found
     * @param matched the text in which the words stand, where it is not its label
     */
    public record Match(Ref thing, String why, String matched) {}

    public FoundPage {
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        claims = List.copyOf(claims);
        queries = List.copyOf(queries);
    }

    public boolean isEmpty() {
        return things.isEmpty() && claims.isEmpty() && queries.isEmpty();
    }
}
