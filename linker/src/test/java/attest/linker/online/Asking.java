package attest.linker.online;

import attest.linker.item.Invented;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person whom a stub of the interface finds by her name, and who asks it. */
final class Asking implements AutoCloseable {
    static final String NAME = "Behnaz Sarvari";
    static final String GOOD = Invented.id(1);
    /** Long enough for any machine: only slowness itself is tested with less. */
    static final Duration PATIENT = Duration.ofSeconds(60);

    final List<Duration> waits = new ArrayList<>();
    final ApiStub stub;
    private final Path cache;

    Asking(Path cache) throws IOException {
        this.cache = cache;
        stub = new ApiStub()
                .finds(NAME, List.of(GOOD), List.of(Invented.id(2), GOOD))
                .entity(GOOD, person(1).held(Invented.id(5), "1999-01-02", "").json())
                .entity(Invented.id(2), person(2).json())
                .entity(
                        Invented.id(5),
                        Invented.item(5).label("en", "water judge").json());
    }

    @Override
    public void close() {
        stub.close();
    }

    List<Path> files() throws IOException {
        try (var files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    OnlineCandidates online() {
        return candidates(settings(false));
    }

    OnlineSettings settings(boolean offline) {
        return settings(offline, PATIENT);
    }

    OnlineSettings settings(boolean offline, Duration timeout) {
        return new OnlineSettings(stub.endpoint(), "operator@example.org", "1.2", cache, offline, limits(timeout));
    }

    static OnlineSettings.Limits limits(Duration timeout) {
        return new OnlineSettings.Limits(timeout, 100_000, 3, Duration.ofSeconds(60), Duration.ofMillis(1));
    }

    OnlineCandidates candidates(OnlineSettings settings) {
        return new OnlineCandidates(
                settings, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC), waits::add);
    }

    static Invented person(int number) {
        return Invented.item(number).label("en", NAME).human();
    }

    static Subject subject() {
        return new Subject(
                "https://w3id.org/attest/data/person/x",
                Kind.PERSON,
                List.of(new Name(NAME, "en", true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
