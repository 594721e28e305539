package attest.server.review;

import attest.server.handover.Token;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;

/** Who is signed in. Sessions live in memory only; wrong tokens are few a minute, whoever gives them. */
final class Sessions {
    static final Duration LIFE = Duration.ofHours(12);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WRONG = 5;
    private static final int MOST = 100;

    private final Token token;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Deque<Instant> wrong = new ArrayDeque<>();

    private record Session(String reviewer, Instant end) {}

    Sessions(Token token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    /** What came of trying to sign in. */
    enum Outcome {
        SIGNED_IN,
        WRONG_TOKEN,
        TOO_MANY
    }

    /**
     * The answer to a token.
     *
     * @param id of the new session, empty when there is none
     */
    record SignIn(Outcome outcome, String id) {}

    synchronized SignIn signIn(String given, String reviewer) {
        Instant now = clock.instant();
        wrong.removeIf(moment -> moment.isBefore(now.minus(MINUTE)));
        if (wrong.size() >= WRONG) {
            return new SignIn(Outcome.TOO_MANY, "");
        }
        if (!token.is(given)) {
            wrong.add(now);
            return new SignIn(Outcome.WRONG_TOKEN, "");
        }
        sessions.values().removeIf(session -> session.end().isBefore(now));
        if (sessions.size() >= MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        byte[] id = new byte[32];
        chance.nextBytes(id);
        String name = Hex.encodeHexString(id);
        sessions.put(name, new Session(reviewer, now.plus(LIFE)));
        return new SignIn(Outcome.SIGNED_IN, name);
    }

    synchronized Optional<String> reviewer(String id) {
        return Optional.ofNullable(sessions.get(id))
                .filter(session -> session.end().isAfter(clock.instant()))
                .map(Session::reviewer);
    }

    synchronized void signOut(String id) {
        sessions.remove(id);
    }
}
