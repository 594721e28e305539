package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether both held the same office at one time. */
final class Offices {
    static final double SAME_NAME = .93;
    private static final double SAME_TIME = 1;
    /** Of an office that a namesake may hold too: something, and not enough. */
    private static final double SHARED = .4;

    private final KnownNames names;
    private final Holders holders;

    Offices(KnownNames names) {
        this.names = names;
        holders = new Holders(names);
    }

    /**
     * The best that any two posts say of each office, and an office that contradicts before one that agrees; nothing when no office is the same,
     * since nobody lists them all.
     */
    Optional<Feature> feature(Subject subject, Item item) {
        Map<List<Object>, List<Post>> offices = subject.posts().stream()
                .collect(Collectors.groupingBy(
                        post -> List.of(post.office(), post.names()), LinkedHashMap::new, Collectors.toList()));
        List<Feature> each = offices.values().stream()
                .flatMap(ours -> best(ours, item).stream())
                .toList();
        return each.stream().filter(Feature::contradicts).findFirst().or(() -> each.stream()
                .max(Comparator.comparing(Feature::value)));
    }

    private Optional<Feature> best(List<Post> ours, Item item) {
        return ours.stream()
                .flatMap(mine -> item.posts().stream()
                        .filter(theirs -> same(mine, theirs))
                        .map(theirs -> feature(mine, theirs)))
                .max(Comparator.comparing(Feature::value));
    }

    private Feature atOneTime(Post ours, Post theirs, String both) {
        if (holders.many(ours, theirs)) {
            return new Feature("posts", Decimals.of(SHARED), both + "; it may have several holders.");
        }
        return holders.here(ours, theirs)
                ? new Feature("posts", Decimals.of(SAME_TIME), both + ".")
                : new Feature("posts", Decimals.of(SHARED), both + "; only its name tells that it is one office.");
    }

    private boolean same(Post ours, Post theirs) {
        if (!ours.office().isEmpty() && !theirs.office().isEmpty()) {
            return ours.office().equals(theirs.office());
        }
        return ours.names().stream().map(Name::text).anyMatch(mine -> theirs.names().stream()
                .anyMatch(other -> names.words(mine) > 1 && names.score(mine, other.text()) >= SAME_NAME));
    }

    private Feature feature(Post ours, Post theirs) {
        String office =
                ours.names().isEmpty() ? ours.office() : ours.names().get(0).text();
        String both = "Both held the office \"" + office + "\"";
        Term mine = Term.of(ours);
        Term other = Term.of(theirs);
        if (!mine.dated() || !other.dated()) {
            return new Feature("posts", Decimals.of(0), both + "; when, is not told of both.");
        }
        if (mine.certainlyMeets(other)) {
            return atOneTime(ours, theirs, both + " at one time");
        }
        return mine.certainlyApart(other)
                ? new Feature("posts", Decimals.of(Evidence.CONTRADICTION), both + ", at other times.")
                : new Feature("posts", Decimals.of(0), both + "; that it was at one time is not certain.");
    }
}
