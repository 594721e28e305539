package attest.linker.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers of MediaWiki's interface: out of the cache, else over the network, one request at a time and with patience. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final OnlineSettings settings;
    private final Clock clock;
    private final Pause pause;
    private final Wire wire;
    private final AnswerCache cache;
    private final Breaker breaker;
    private final SortedSet<String> missing = new TreeSet<>();
    private Instant last = Instant.MIN;

    Answers(OnlineSettings settings, Clock clock, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        wire = new Wire(settings);
        cache = new AnswerCache(settings.cache());
        breaker = new Breaker(clock, Rest.in(settings.cache()));
    }

    /** Addresses that were wanted offline and are not in the cache. */
    SortedSet<String> missing() {
        return missing;
    }

    /**
     * The body of an answer.
     *
     * @param wanted the field that a good answer has
     * @return empty only offline, for what is not in the cache
     */
    Optional<String> get(Map<String, String> parameters, String wanted) {
        URI url = url(parameters);
        try {
            Optional<String> kept = cache.find(url);
            if (kept.isPresent()) {
                return kept;
            }
            if (settings.offline()) {
                missing.add(url.toString());
                return Optional.empty();
            }
            breaker.check();
            String body = fetch(url, wanted);
            cache.keep(url, 200, body, clock.instant());
            return Optional.of(body);
        } catch (IOException e) {
            throw new UncheckedIOException("the cache of answers cannot be used: " + settings.cache(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OnlineFault("asking Wikidata was interrupted", e);
        }
    }

    private URI url(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(settings.endpoint() + "?" + query + "&format=json&maxlag=5");
    }

    private String fetch(URI url, String wanted) throws InterruptedException, IOException {
        Outcome outcome = new Outcome("", Duration.ZERO, false);
        for (int attempt = 0; attempt < settings.limits().attempts(); attempt++) {
            if (attempt > 0) {
                await(url, outcome, FIRST_WAIT.multipliedBy(1L << (attempt - 1)));
            }
            Attempt made = attempt(url, wanted);
            if (made.body().isPresent()) {
                breaker.succeeded();
                return made.body().get();
            }
            outcome = made.outcome();
            if (!outcome.passing()) {
                throw new OnlineFault(url + " " + outcome.what());
            }
        }
        breaker.failed();
        throw new OnlineFault(
                url + " " + outcome.what() + ", at " + settings.limits().attempts() + " attempts: try again later");
    }

    /** What a server asks for is kept to, unless it is longer than we wait: then it is left alone. */
    private void await(URI url, Outcome outcome, Duration backOff) throws InterruptedException, IOException {
        Duration longest = settings.limits().longestWait();
        Duration wait = outcome.asked().compareTo(backOff) > 0 ? outcome.asked() : backOff;
        if (outcome.asked().compareTo(longest) > 0) {
            breaker.rest(outcome.asked());
            throw new OnlineFault(url + " " + outcome.what() + " and asks to wait "
                    + outcome.asked().toSeconds() + " s: it is not asked before "
                    + clock.instant().plus(outcome.asked()) + ", run it again after that");
        }
        pause.sleep(wait.compareTo(longest) > 0 ? longest : wait);
    }

    private Attempt attempt(URI url, String wanted) throws InterruptedException {
        Duration since = Duration.between(last.equals(Instant.MIN) ? Instant.EPOCH : last, clock.instant());
        if (since.compareTo(settings.limits().between()) < 0) {
            pause.sleep(settings.limits().between().minus(since));
        }
        try {
            return judge(wire.get(url), wanted);
        } catch (JsonProcessingException e) {
            return Attempt.failed(
                    "was answered with broken JSON (" + e.getOriginalMessage() + ")", Duration.ZERO, true);
        } catch (IOException e) {
            return Attempt.failed("cannot be read (" + e.getMessage() + ")", Duration.ZERO, true);
        } finally {
            last = clock.instant();
        }
    }

    private Attempt judge(Reply reply, String wanted) throws IOException {
        Duration wait = reply.wait(clock.instant()).orElse(Duration.ZERO);
        if (reply.status() != 200) {
            String hint = reply.status() == 403 ? " (is the contact right?)" : "";
            return Attempt.failed(
                    "was answered with status " + reply.status() + hint, wait, PASSING.contains(reply.status()));
        }
        JsonNode json = JSON.readTree(reply.body());
        JsonNode error = json.hasNonNull("error")
                ? json.get("error")
                : json.path("errors").path(0);
        if (!error.isMissingNode()) {
            String code = error.path("code").asText();
            return Attempt.failed("was answered with the error " + code, wait, isPassing(code));
        }
        return json.has(wanted)
                ? new Attempt(Optional.of(reply.body()), new Outcome("", Duration.ZERO, false))
                : Attempt.failed("was answered without \"" + wanted + "\"", wait, true);
    }

    private static boolean isPassing(String code) {
        return Set.of("maxlag", "ratelimited", "readonly", "timeout").contains(code)
                || code.startsWith("internal_api_error")
                || code.startsWith("cirrussearch");
    }

    /** @param asked how long the server wants us to wait; zero when it did not say */
    private record Outcome(String what, Duration asked, boolean passing) {}

    private record Attempt(Optional<String> body, Outcome outcome) {
        static Attempt failed(String what, Duration wait, boolean passing) {
            return new Attempt(Optional.empty(), new Outcome(what, wait, passing));
        }
    }
}
