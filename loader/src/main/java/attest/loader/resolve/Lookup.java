package attest.loader.resolve;

import attest.loader.model.Claim;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The mentions of one document by place and its claims by mention: a long document is not gone through for each of them. */
final class Lookup {
    private final List<Claim> claims;
    private final NavigableMap<Integer, List<Mention>> byStart = new TreeMap<>();
    private final SortedMap<Mention, SortedSet<Integer>> claimsOf = new TreeMap<>();
    private final int longest;

    Lookup(Collection<Mention> mentions, List<Claim> claims) {
        this.claims = claims;
        mentions.forEach(mention -> byStart.computeIfAbsent(mention.span().start(), any -> new ArrayList<>())
                .add(mention));
        longest = mentions.stream()
                .mapToInt(mention -> mention.span().length())
                .max()
                .orElse(0);
        for (int i = 0; i < claims.size(); i++) {
            add(claims.get(i).subject(), i);
            int here = i;
            claims.get(i).object().ifPresent(object -> add(object, here));
        }
    }

    private void add(Mention mention, int claim) {
        claimsOf.computeIfAbsent(mention, any -> new TreeSet<>()).add(claim);
    }

    /** Mentions that have words in common with a span, in order. */
    Stream<Mention> overlapping(Span span) {
        return byStart.subMap(span.start() - longest, span.end()).values().stream()
                .flatMap(List::stream)
                .filter(mention -> mention.span().length() > 0 && mention.span().overlaps(span));
    }

    /** The claims with one of these mentions as subject or object, in their order. */
    List<Claim> about(Collection<Mention> mentions) {
        SortedSet<Integer> about = new TreeSet<>();
        mentions.forEach(mention -> about.addAll(claimsOf.getOrDefault(mention, new TreeSet<>())));
        return about.stream().map(claims::get).toList();
    }
}
