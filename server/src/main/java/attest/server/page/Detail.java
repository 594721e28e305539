package attest.server.page;

import java.util.List;

/** A named property with its values, such as the publisher of a source. */
public record Detail(String label, List<Ref> values) {
    public Detail {
        values = List.copyOf(values);
    }
}
