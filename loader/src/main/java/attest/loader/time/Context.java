package attest.loader.time;

import attest.loader.model.When;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an expression of time may be counted from.
 *
 * @param publication when the document was published; without it "last month" has no date
 * @param anchor the last year that was written out before the passage: "late July" is the July of the year that is told of
 * @param told the last date before the passage, as EDTF, if it was a day or a month: "the following day" is counted from it
 * @param months the months of the days that were written out before the passage, in order: "8 June" may be told of again
 */
public record Context(Optional<When> publication, OptionalInt anchor, Optional<String> told, List<YearMonth> months) {
    /** @throws NullPointerException if a part is missing */
    public Context {
        months = List.copyOf(months);
    }

    /** A context at the beginning of a text. */
    public Context(Optional<When> publication, OptionalInt anchor) {
        this(publication, anchor, Optional.empty(), List.of());
    }

    /** The context of what follows these dates. */
    public Context after(List<DateMention> dates) {
        Context after = this;
        for (DateMention date : dates) {
            after = after.after(date.when().edtf(), date.year());
        }
        return after;
    }

    /**
     * The context of what follows a date.
     *
     * @param year the year, if it was written out
     */
    Context after(Optional<String> edtf, OptionalInt year) {
        Stream<YearMonth> day = edtf.filter(date -> year.isPresent()).flatMap(Narrative::monthOfDay).stream();
        return new Context(
                publication,
                year.isPresent() ? year : anchor,
                Narrative.told(edtf),
                Stream.concat(months.stream(), day).toList());
    }
}
