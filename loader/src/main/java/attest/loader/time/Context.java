package attest.loader.time;

import attest.loader.model.When;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an expression of time may be counted from.
 *
 * @param publication when the document was published; without it "last month" has no date
 * @param anchor the last year that was written out before the passage: "late July" is the July of the year that is told of
 * @param told the last date before the passage, as EDTF, if it was a day or a month: "the following day" is counted from it
 */
public record Context(Optional<When> publication, OptionalInt anchor, Optional<String> told) {
    /** A context at the beginning of a text. */
    public Context(Optional<When> publication, OptionalInt anchor) {
        this(publication, anchor, Optional.empty());
    }

    /** The context of what follows these dates. */
    public Context after(List<DateMention> dates) {
        if (dates.isEmpty()) {
            return this;
        }
        OptionalInt year = dates.stream()
                .map(DateMention::year)
                .filter(OptionalInt::isPresent)
                .reduce(anchor, (earlier, later) -> later);
        return new Context(
                publication,
                year,
                Narrative.told(dates.get(dates.size() - 1).when().edtf()));
    }
}
