package attest.app.evaluate;

import java.util.List;

/**
 * A gold standard.
 *
 * @param documents in order of their keys
 * @param aliases the names of its entities
 */
record Gold(List<GoldDocument> documents, Aliases aliases) {
    Gold {
        documents = List.copyOf(documents);
    }
}
