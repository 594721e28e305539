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
 */
public record Context(Optional<When> publication, OptionalInt anchor) {
    /** The context of what follows these dates. */
    public Context after(List<DateMention> dates) {
        return dates.stream()
                .map(DateMention::year)
                .filter(OptionalInt::isPresent)
                .reduce((earlier, later) -> later)
                .map(year -> new Context(publication, year))
                .orElse(this);
    }
}
