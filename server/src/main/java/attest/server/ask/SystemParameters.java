package attest.server.ask;

import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters that every query has without writing them. */
final class SystemParameters {
    static final String WITHOUT = "_without";
    static final String REVIEW = "_review";
    static final String DATA = "_data";
    private static final Set<String> KNOWN = Set.of(WITHOUT, REVIEW, DATA);

    private SystemParameters() {}

    static boolean isOne(String name) {
        return name.startsWith("_");
    }

    static Scope read(Map<String, List<String>> given) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(
                            Reason.UNKNOWN_PARAMETER,
                            name,
                            "_without, _review or _data",
                            "'" + name + "'",
                            "correct the name");
                });
        if (!given.isEmpty()) {
            throw new BadParameter(
                    Reason.UNKNOWN_PARAMETER,
                    given.keySet().iterator().next(),
                    "a query's own parameter",
                    "a system parameter",
                    "leave it out for now");
        }
        return new Scope(Set.of(), Review.ALL, Optional.empty());
    }
}
