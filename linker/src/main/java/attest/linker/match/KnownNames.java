package attest.linker.match;

import attest.linker.name.NameComparison;
import attest.linker.name.NameKeys;
import attest.linker.name.ParsedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names that were taken apart, the last ones asked for: the same names come back for every subject. Safe for many threads. */
final class KnownNames {
    private static final int MOST = 50_000;

    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    });

    private record Known(ParsedName name, NameKeys keys) {
        boolean shares(Known other) {
            return keys.skeleton().equals(other.keys.skeleton())
                    || keys.tokens().stream().anyMatch(other.keys.tokens()::contains);
        }
    }

    /** How alike two names are; 0 for those that share no key, which saves the comparison of most. */
    double score(String one, String other) {
        Known a = known(one);
        Known b = known(other);
        return a.shares(b) ? NameComparison.score(a.name, b.name) : 0;
    }

    /** How many words tell who it is. */
    int words(String name) {
        return known(name).name.tellingWords();
    }

    private Known known(String name) {
        return known.computeIfAbsent(name, text -> {
            ParsedName parsed = ParsedName.of(text);
            return new Known(parsed, NameKeys.of(parsed));
        });
    }
}
