package attest.server.link;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order in which persons are asked: by what is needed of them, then the likeliest first. No decision changes it. */
public final class Urgency implements Comparator<LinkReport.Line> {
    private final Map<String, Long> ours;

    /** @param report whose lines are put in order */
    public Urgency(LinkReport report) {
        ours = report.lines().stream()
                .flatMap(line -> best(line).stream())
                .collect(Collectors.groupingBy(LinkReport.Candidate::id, Collectors.counting()));
    }

    private static Optional<LinkReport.Candidate> best(LinkReport.Line line) {
        return line.candidates().stream().findFirst();
    }

    /** What a person is needed for. */
    public Need need(LinkReport.Line line) {
        if (line.candidates().stream()
                .anyMatch(candidate -> !candidate.formerly().isEmpty())) {
            return Need.MOVED;
        }
        if (best(line).filter(best -> ours.getOrDefault(best.id(), 0L) > 1).isPresent()) {
            return Need.SHARED;
        }
        if (best(line).stream()
                .flatMap(best -> best.features().stream())
                .anyMatch(feature -> feature.value().signum() < 0)) {
            return Need.CONTRADICTED;
        }
        return line.candidates().size() > 1 ? Need.SEVERAL : Need.UNSUPPORTED;
    }

    @Override
    public int compare(LinkReport.Line one, LinkReport.Line other) {
        Function<LinkReport.Line, BigDecimal> score =
                line -> best(line).map(LinkReport.Candidate::score).orElse(BigDecimal.ZERO);
        return Comparator.comparing(this::need)
                .thenComparing(score, Comparator.reverseOrder())
                .thenComparing(LinkReport.Line::iri)
                .compare(one, other);
    }
}
