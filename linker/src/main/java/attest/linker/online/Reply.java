package attest.linker.online;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What came back over the wire.
 *
 * @param retryAfter as the header has it
 * @param body unpacked
 */
record Reply(int status, Optional<String> retryAfter, String body) {
    /** Whoever asks for more has made a mistake, or means for ever. */
    static final Duration LONGEST = Duration.ofDays(365);

    /** How long the server asks to wait, a year at the most: seconds or a date (RFC 9110, 10.2.3); empty when it does not, or in no known way. */
    Optional<Duration> wait(Instant now) {
        return retryAfter
                .map(String::strip)
                .flatMap(asked -> wait(asked, now))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> wait(String asked, Instant now) {
        if (asked.matches("[0-9]+")) {
            return Optional.of(
                    new BigInteger(asked).bitLength() > 31 ? LONGEST : Duration.ofSeconds(Long.parseLong(asked)));
        }
        try {
            Duration until = Duration.between(
                    now,
                    ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
