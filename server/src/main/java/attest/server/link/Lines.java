package attest.server.link;

import attest.linker.model.Dates;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Outcome;
import attest.linker.model.Post;
import attest.linker.model.Proposal;
import attest.linker.model.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposals in words. */
final class Lines {
    private static final int NAMES = 12;

    private Lines() {}

    static LinkReport.Line of(Sketch entity, Proposal proposal) {
        return new LinkReport.Line(
                entity.iri(),
                entity.kind().name().toLowerCase(Locale.ROOT),
                entity.label(),
                proposal.outcome().name(),
                proposal.reason(),
                names(entity.names()),
                proposal.subject().posts().stream().map(Lines::post).distinct().toList(),
                entity.said(),
                entity.home(),
                proposal.candidates().stream().map(Lines::candidate).toList());
    }

    static LinkReport.Line of(Unasked entity) {
        return new LinkReport.Line(
                entity.iri(),
                entity.kind().name().toLowerCase(Locale.ROOT),
                entity.label(),
                Outcome.NONE.name(),
                entity.reason(),
                List.of(),
                List.of(),
                List.of(),
                new Home("", List.of()),
                List.of());
    }

    private static LinkReport.Candidate candidate(Scored scored) {
        Item item = scored.item();
        return new LinkReport.Candidate(
                item.id(),
                item.redirectedFrom().orElse(""),
                Name.shown(item.names()).map(Name::text).orElse(item.id()),
                item.description(),
                scored.score(),
                names(item.names()),
                facts(item),
                scored.features().stream()
                        .map(feature -> new LinkReport.Compared(feature.name(), feature.value(), feature.why()))
                        .toList());
    }

    private static List<String> facts(Item item) {
        List<String> facts = new ArrayList<>();
        item.born().ifPresent(dates -> facts.add("born " + day(dates)));
        item.died().ifPresent(dates -> facts.add("died " + day(dates)));
        item.posts().forEach(post -> facts.add("held " + post(post)));
        item.redirectedFrom().ifPresent(old -> facts.add("was " + old + " before"));
        return facts;
    }

    private static List<String> names(List<Name> names) {
        return names.stream().map(Name::text).distinct().limit(NAMES).toList();
    }

    private static String post(Post post) {
        String office =
                Name.shown(post.names()).map(Name::text).orElse(post.office().isEmpty() ? "an office" : post.office());
        List<String> when = Stream.of(
                        post.from().map(dates -> "from " + day(dates)),
                        post.to().map(dates -> "to " + day(dates)))
                .flatMap(Optional::stream)
                .toList();
        return when.isEmpty() ? office : office + " (" + String.join(" ", when) + ")";
    }

    /** The ends of the calendar stand for what is not known. */
    private static String day(Dates dates) {
        if (dates.earliest().equals(dates.latest())) {
            return dates.earliest().toString();
        }
        if (dates.earliest().getYear() == 1) {
            return "by " + dates.latest();
        }
        return dates.latest().getYear() == 9999
                ? dates.earliest() + " or later"
                : "between " + dates.earliest() + " and " + dates.latest();
    }
}
