package attest.loader.resolve;

import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.rdf.Iris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What persons have decided on who is who. Of one person's decisions on a pair the last counts; persons who disagree leave
 * it open. Decisions always win over software.
 */
final class Identity {
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";

    /** Two IRIs in their own order. */
    record Pair(Iri left, Iri right) implements Comparable<Pair> {
        static Pair of(Iri one, Iri other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            int byLeft = left.compareTo(other.left);
            return byLeft != 0 ? byLeft : right.compareTo(other.right);
        }
    }

    private final Iris iris;
    private final Map<Pair, Set<String>> decided = new TreeMap<>();

    Identity(Iris iris, List<Decision> decisions) {
        this.iris = iris;
        Map<Pair, Map<String, String>> byPerson = new TreeMap<>();
        for (Decision decision : decisions) {
            decision.other()
                    .filter(other -> decision.aspect().equals("identity") && !decision.isOnItem())
                    .ifPresent(other -> byPerson.computeIfAbsent(
                                    Pair.of(decision.about(), other), pair -> new LinkedHashMap<>())
                            .put(decision.by(), decision.decision()));
        }
        byPerson.forEach((pair, words) -> decided.put(pair, new TreeSet<>(words.values())));
    }

    /** The IRI that a mention has if it stands for nobody told of before. */
    Iri own(Document document, Mention mention) {
        return iris.provisional(mention.entity(), document, mention.span());
    }

    /** The same by the place where it ends, for one of two that begin at one place. */
    Iri atEnd(Document document, Mention mention) {
        int end = mention.span().end();
        return iris.provisional(mention.entity(), document, new Span(end, end));
    }

    boolean different(Iri one, Iri other) {
        return Set.of(DIFFERENT).equals(decided.get(Pair.of(one, other)));
    }

    /** Whether persons have told two clusters, or mentions of them, apart. */
    boolean different(Cluster one, Cluster other) {
        return !decided.isEmpty()
                && addresses(one).stream()
                        .anyMatch(left -> addresses(other).stream().anyMatch(right -> different(left, right)));
    }

    /** Whether persons have told a mention, which stands in the document of a cluster, apart from that. */
    boolean different(Mention mention, Cluster cluster) {
        Document document = cluster.document();
        return !decided.isEmpty()
                && Stream.of(own(document, mention), iris.mention(document, mention.span()))
                        .anyMatch(left -> addresses(cluster).stream().anyMatch(right -> different(left, right)));
    }

    private Set<Iri> addresses(Cluster cluster) {
        Set<Iri> all = new TreeSet<>();
        cluster.known().map(KnownEntity::iri).ifPresent(all::add);
        cluster.mentions().forEach(mention -> {
            all.add(own(cluster.document(), mention));
            all.add(iris.mention(cluster.document(), mention.span()));
        });
        return all;
    }

    /** Of the authority, or from the first mention. */
    Iri iri(Cluster cluster) {
        return cluster.known().map(KnownEntity::iri).orElseGet(() -> own(cluster.document(), cluster.first()));
    }

    Stream<Pair> same() {
        return decided.entrySet().stream()
                .filter(entry -> Set.of(SAME).equals(entry.getValue()))
                .map(Map.Entry::getKey);
    }
}
