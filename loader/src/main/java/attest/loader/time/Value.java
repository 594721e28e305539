package attest.loader.time;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.When;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param edtf as EDTF; empty where EDTF cannot say it
 * @param bounds the four days
 * @param basis what it was counted from
 */
record Value(Optional<String> edtf, Bounds bounds, DateBasis basis) {

    /** The value of an EDTF text; empty if there is no such day. */
    static Optional<Value> of(String edtf, DateBasis basis) {
        try {
            return Optional.of(new Value(Optional.of(edtf), Edtf.parse(edtf).bounds(), basis));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Value unknown(DateBasis basis) {
        return new Value(Optional.empty(), Bounds.UNKNOWN, basis);
    }

    /** The same EDTF with other bounds. */
    Value bounded(Bounds narrower) {
        return new Value(edtf, narrower, basis);
    }

    /** One value where the day from which one counts is only known to lie between two. */
    Value hull(Value later) {
        if (equals(later)) {
            return this;
        }
        Bounds hull = new Bounds(
                bounds.startEarliest(), later.bounds.startLatest(), bounds.endEarliest(), later.bounds.endLatest());
        return new Value(Optional.empty(), hull, basis);
    }

    When when(String words) {
        return new When(edtf, bounds, Optional.of(words), basis);
    }
}
