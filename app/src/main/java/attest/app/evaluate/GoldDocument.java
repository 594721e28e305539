package attest.app.evaluate;

import attest.loader.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gold standard of one text.
 *
 * @param key such as P01
 * @param file name of the text's file
 * @param characters length of the text in code points
 * @param mentions where its entities are named
 * @param claims in order of the text
 */
record GoldDocument(String key, String file, int characters, List<Mention> mentions, List<GoldClaim> claims) {
    /** Words that refer to an entity. */
    record Mention(Span span, String cluster, boolean name) {}

    /** The entity whose words stand nearly at this place. */
    Optional<String> clusterAt(Span span) {
        return mentions.stream()
                .filter(mention -> closeness(mention.span(), span) >= 0.5)
                .max(Comparator.comparingDouble(mention -> closeness(mention.span(), span)))
                .map(Mention::cluster);
    }

    boolean speaksOf(String cluster) {
        return mentions.stream().anyMatch(mention -> mention.cluster().equals(cluster));
    }

    private static double closeness(Span left, Span right) {
        return left.overlaps(right)
                ? (double) Overlap.of(left, right) / left.union(right).length()
                : 0;
    }
}
