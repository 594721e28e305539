package attest.linker.match;

import attest.linker.model.Item;
import attest.linker.model.Subject;
import java.util.List;

/** Where items come from: an index on disk, or the network. */
public interface Candidates {
    /**
     * Finds items that one of the subject's names, or an id that is stated for it, leads to.
     *
     * @param most how many at the most
     * @return likely ones first, in an order that depends on the subject alone; empty when there is none
     */
    List<Item> find(Subject subject, int most);
}
