package attest.loader.read;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.Problem;
import attest.loader.model.When;
import attest.loader.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** When a text was published. A date that cannot be read is told; the text then has none, for nothing is guessed. */
final class Published {
    private final Consumer<Problem> problems;

    Published(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The date of a catalogue entry; {@code not-before} and {@code not-after} narrow it. */
    Optional<When> of(Entry entry) {
        try {
            return entry.field("published").map(edtf -> when(edtf, entry));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.accept(new Problem(
                    entry.where("published"),
                    wrong.getMessage() + "; the text is loaded without a date of publication"));
            return Optional.empty();
        }
    }

    /** Tells what is wrong with the bounds of a text whose date nobody gave. */
    void bounded(Entry entry) {
        try {
            within(entry, Bounds.UNKNOWN);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.accept(new Problem(entry.where("not-after"), wrong.getMessage()));
        }
    }

    /** The day that the text itself tells; that of an update, or one above the title, is no more than likely. */
    Optional<When> of(String file, PublicationDay day) {
        try {
            boolean likely = day.rank().compareTo(PublicationDay.Rank.UPDATED) >= 0;
            DateBasis basis = likely ? DateBasis.INFERRED : DateBasis.STATED;
            return Optional.of(new When(Optional.of(day.edtf()), bounds(day.edtf()), Optional.empty(), basis));
        } catch (DateTimeException wrong) {
            problems.accept(new Problem(
                    file,
                    "'" + day.words() + "' at the head of the text names no day: " + wrong.getMessage()
                            + "; give 'published' in the catalogue"));
            return Optional.empty();
        }
    }

    private static When when(String edtf, Entry entry) {
        return new When(Optional.of(edtf), within(entry, bounds(edtf)), Optional.empty(), basis(entry));
    }

    private static Bounds within(Entry entry, Bounds worded) {
        LocalDate first = entry.field("not-before").map(LocalDate::parse).orElse(worded.startEarliest());
        LocalDate last = entry.field("not-after").map(LocalDate::parse).orElse(worded.endLatest());
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("not-before " + first + " is after not-after " + last);
        }
        return Bounds.within(first, last);
    }

    private static Bounds bounds(String edtf) {
        return Edtf.parse(edtf).bounds();
    }

    private static DateBasis basis(Entry entry) {
        String term = entry.field("published-basis").orElse(DateBasis.STATED.term());
        return Arrays.stream(DateBasis.values())
                .filter(basis -> basis.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("published-basis is '" + term + "'; use one of "
                        + Arrays.stream(DateBasis.values()).map(DateBasis::term).collect(Collectors.joining(", "))));
    }
}
