package attest.server.federate;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Another endpoint whose answer went into an answer of ours.
 *
 * @param endpoint its IRI
 * @param asOf when it answered; the oldest where several of its answers were used
 */
public record Consulted(String endpoint, Instant asOf) {
    /** For reading: the day, in universal time. */
    public String words() {
        return endpoint + " as of " + asOf.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
