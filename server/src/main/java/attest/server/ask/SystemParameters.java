package attest.server.ask;

import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import attest.server.query.Parameter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.shared.PrefixMapping;

/** Reads the parameters that every query has without writing them. */
final class SystemParameters {
    static final String WITHOUT = "_without";
    static final String REVIEW = "_review";
    static final String DATA = "_data";
    private static final Set<String> KNOWN = Set.of(WITHOUT, REVIEW, DATA);
    private static final Parameter IRIS = Parameter.ofIris("Left out");
    /** So few digits of a data version tell it from others. */
    private static final int FEWEST_DIGITS = 8;

    private static final int NEAREST = 3;

    private SystemParameters() {}

    static boolean isOne(String name) {
        return name.startsWith("_");
    }

    /** @param versions all that can be asked, newest first */
    static Scope read(Map<String, List<String>> given, PrefixMapping prefixes, List<Version> versions) {
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
        Set<String> without = new LinkedHashSet<>();
        given.getOrDefault(WITHOUT, List.of())
                .forEach(text ->
                        without.add(IRIS.read(WITHOUT, text, prefixes).get(0).getURI()));
        return new Scope(
                without,
                single(given, REVIEW).map(SystemParameters::review).orElse(Review.ALL),
                single(given, DATA).map(text -> version(text, versions)));
    }

    private static Optional<String> single(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadParameter(
                    Reason.TOO_MANY_VALUES, name, "one value", values.size() + " values", "give one of them");
        }
        return values.stream().findFirst();
    }

    private static Review review(String word) {
        return Stream.of(Review.values())
                .filter(review -> review.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        Reason.BAD_PARAMETER,
                        REVIEW,
                        "one of all, unreviewed, accepted",
                        "'" + word + "'",
                        "unreviewed leaves out what was rejected, accepted all that was not accepted"));
    }

    /** The data version that begins so. */
    static String version(String digits, List<Version> versions) {
        List<String> fitting = versions.stream()
                .map(Version::id)
                .filter(id -> id.startsWith(digits))
                .toList();
        if (digits.length() < FEWEST_DIGITS || fitting.size() != 1) {
            throw unknown(digits, versions);
        }
        return fitting.get(0);
    }

    private static BadParameter unknown(String digits, List<Version> versions) {
        String near = versions.stream()
                .sorted(Comparator.comparingInt((Version version) -> -shared(digits, version.id())))
                .limit(NEAREST)
                .map(version -> version.id().substring(0, 12) + " (" + version.label() + ")")
                .collect(Collectors.joining(", "));
        return new BadParameter(
                Reason.BAD_PARAMETER,
                DATA,
                "the first " + FEWEST_DIGITS + " or more digits of one data version that is kept",
                "'" + digits + "'",
                "the nearest are " + near);
    }

    /** How many digits agree from the first on. */
    private static int shared(String one, String other) {
        int digits = 0;
        while (digits < Math.min(one.length(), other.length()) && one.charAt(digits) == other.charAt(digits)) {
            digits++;
        }
        return digits;
    }
}
