package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.util.Comparator;
import java.util.Optional;

/** Whether both held the same office at one time. */
final class Offices {
    private static final double SAME_NAME = .93;
    private static final double SAME_TIME = 1;
    private static final double NO_TIME = .6;

    private final KnownNames names;

    Offices(KnownNames names) {
        this.names = names;
    }

    /** The best that any two posts say; nothing when no office is the same, since nobody lists them all. */
    Optional<Feature> feature(Subject subject, Item item) {
        return subject.posts().stream()
                .flatMap(ours -> item.posts().stream()
                        .filter(theirs -> same(ours, theirs))
                        .map(theirs -> feature(ours, theirs)))
                .max(Comparator.comparing(Feature::value));
    }

    private boolean same(Post ours, Post theirs) {
        if (!ours.office().isEmpty() && !theirs.office().isEmpty()) {
            return ours.office().equals(theirs.office());
        }
        return ours.names().stream().map(Name::text).anyMatch(mine -> theirs.names().stream()
                .anyMatch(other -> names.words(mine) > 1 && names.score(mine, other.text()) >= SAME_NAME));
    }

    private static Feature feature(Post ours, Post theirs) {
        String office =
                ours.names().isEmpty() ? ours.office() : ours.names().get(0).text();
        if (!dated(ours) || !dated(theirs)) {
            return new Feature(
                    "posts",
                    Decimals.of(NO_TIME),
                    "Both held the office \"" + office + "\"; when, is not told of both.");
        }
        return overlap(ours, theirs)
                ? new Feature("posts", Decimals.of(SAME_TIME), "Both held the office \"" + office + "\" at one time.")
                : new Feature("posts", Decimals.of(0), "Both held the office \"" + office + "\", at other times.");
    }

    private static boolean dated(Post post) {
        return post.from().isPresent() || post.to().isPresent();
    }

    private static boolean overlap(Post one, Post other) {
        return !before(one.to(), other.from()) && !before(other.to(), one.from());
    }

    private static boolean before(Optional<Dates> end, Optional<Dates> begin) {
        return end.isPresent()
                && begin.isPresent()
                && end.get().latest().isBefore(begin.get().earliest());
    }
}
