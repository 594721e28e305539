package attest.loader.time;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.time.DateLexicon.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands before, between and after dates: "between 1981 and 1984", "since March 2019", "until mid-2017". */
final class Joins {
    private static final List<Joint> JOINTS =
            DateLexicon.STANDARD.joins().stream().map(Joint::of).toList();
    private static final int LONGEST_BEFORE = 30;

    /**
     * A date in a passage, in Java's own offsets.
     *
     * @param year the year that is written out in it
     */
    record Dated(int start, int end, Value value, String rule, OptionalInt year) {}

    /** A compiled join; without a middle it takes one date only. */
    private record Joint(String id, Pattern before, Optional<Pattern> middle, Pattern after, String means) {
        static Joint of(Join join) {
            String before = join.before() == null ? "" : "\\b(?:" + join.before() + ")\\s+$";
            return new Joint(
                    join.id(),
                    Pattern.compile(before),
                    Optional.ofNullable(join.middle()).map(Pattern::compile),
                    Pattern.compile(join.after() == null ? "" : join.after()),
                    join.means());
        }
    }

    private final String words;

    Joins(String words) {
        this.words = words;
    }

    List<Dated> join(List<Dated> dates) {
        List<Dated> joined = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Dated date = dates.get(i);
            Optional<Dated> next = i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
            Optional<Dated> pair = next.flatMap(second -> first(joint -> pair(joint, date, second)));
            joined.add(pair.or(() -> first(joint -> single(joint, date))).orElse(date));
            i += pair.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private interface Attempt {
        Optional<Dated> with(Joint joint);
    }

    private static Optional<Dated> first(Attempt attempt) {
        return JOINTS.stream().flatMap(joint -> attempt.with(joint).stream()).findFirst();
    }

    private Optional<Dated> pair(Joint joint, Dated first, Dated second) {
        boolean fits = joint.middle().isPresent()
                && joint.middle()
                        .get()
                        .matcher(words.substring(first.end(), second.start()))
                        .matches();
        Optional<Integer> start = fits ? before(joint, first.start()) : Optional.empty();
        return start.flatMap(from -> both(joint, first.value(), second.value())
                .map(value -> new Dated(from, second.end(), value, joint.id(), second.year())));
    }

    private Optional<Dated> single(Joint joint, Dated date) {
        Matcher after = joint.after().matcher(words).region(date.end(), words.length());
        boolean fits = joint.middle().isEmpty() && after.lookingAt();
        Optional<Integer> start = fits ? before(joint, date.start()) : Optional.empty();
        return start.flatMap(from -> bounded(joint.means(), date.value())
                .map(value -> new Dated(from, after.end(), value, joint.id(), date.year())));
    }

    /** Where the words before a date begin; the date itself if none are needed. */
    private Optional<Integer> before(Joint joint, int date) {
        Matcher before = joint.before().matcher(words).region(Math.max(0, date - LONGEST_BEFORE), date);
        if (joint.before().pattern().isEmpty()) {
            return Optional.of(date);
        }
        return before.useTransparentBounds(true).find() ? Optional.of(before.start()) : Optional.empty();
    }

    /** "1988 or 1989" is some time in these; "between 1989 and 1988" is a slip, and nobody knows of which. */
    private static Optional<Value> both(Joint joint, Value first, Value second) {
        DateBasis basis = first.basis() == DateBasis.STATED ? second.basis() : first.basis();
        if (joint.means().equals("either")) {
            boolean inOrder =
                    !first.bounds().startEarliest().isAfter(second.bounds().endLatest());
            return inOrder
                    ? within(
                            Value.unknown(basis),
                            Bounds.within(
                                    first.bounds().startEarliest(),
                                    second.bounds().endLatest()))
                    : Optional.empty();
        }
        Optional<Value> slip =
                joint.before().pattern().isEmpty() ? Optional.empty() : Optional.of(Value.unknown(basis));
        return both(first, second).flatMap(edtf -> Value.of(edtf, basis).or(() -> slip));
    }

    private static Optional<String> both(Value first, Value second) {
        boolean simple = Stream.of(first, second)
                .allMatch(value ->
                        value.edtf().filter(edtf -> edtf.indexOf('/') < 0).isPresent());
        return simple ? Optional.of(first.edtf().get() + "/" + second.edtf().get()) : Optional.empty();
    }

    private static Optional<Value> bounded(String means, Value value) {
        Optional<String> date = value.edtf().filter(edtf -> edtf.indexOf('/') < 0);
        Bounds bounds = value.bounds();
        return switch (means) {
            case "since" -> date.flatMap(edtf -> Value.of(edtf + "/..", value.basis()));
            case "until" -> date.flatMap(edtf -> Value.of("/" + edtf, value.basis()));
            case "before", "by" -> within(value, Bounds.within(Bounds.BEGINNING, bounds.endLatest()));
            case "after" -> within(value, Bounds.within(bounds.startEarliest(), Bounds.END));
            default -> throw new IllegalArgumentException("dates.yaml: no join means '" + means + "'");
        };
    }

    /** What EDTF has no form for keeps its bounds only. */
    private static Optional<Value> within(Value value, Bounds bounds) {
        return Optional.of(new Value(Optional.empty(), bounds, value.basis()));
    }
}
