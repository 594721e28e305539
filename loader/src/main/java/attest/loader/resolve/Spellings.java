package attest.loader.resolve;

import attest.loader.model.Form;
import attest.loader.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who or what is named by which name, without regard to case, accents and articles; of several the first that was told of. */
final class Spellings {
    private final Map<Cluster, Integer> order = new HashMap<>();
    private final Map<String, Cluster> byKey = new HashMap<>();

    Spellings(List<Cluster> clusters) {
        clusters.forEach(cluster -> order.put(cluster, order.size()));
        clusters.forEach(cluster -> cluster.mentions().forEach(mention -> add(cluster, mention)));
    }

    /** A name that several share says nothing. */
    void add(Cluster cluster, Mention mention) {
        order.putIfAbsent(cluster, order.size());
        if (mention.form() == Form.NAME && mention.known().size() < 2) {
            byKey.merge(
                    Phrase.key(mention.text()),
                    cluster,
                    (one, other) -> order.get(one) <= order.get(other) ? one : other);
        }
    }

    Optional<Cluster> of(Mention mention) {
        return Optional.ofNullable(byKey.get(Phrase.key(mention.text())));
    }
}
