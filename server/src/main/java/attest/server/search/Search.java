package attest.server.search;

import attest.server.store.WordIndex;
import attest.server.store.WordIndex.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Finds things and claims by words, in any script. Things come first, by how well their name fits: the same, beginning
 * so, having the words; then those that a source spells so; then claims whose quotation has the words. When nothing has
 * the words, things with similar names are given.
 */
public final class Search {
    /** What has a name of its own. */
    public static final List<String> THINGS = List.of("person", "organization", "office", "event", "place", "source");

    private static final List<String> NAMES = List.of("label", "alias", "title");
    private static final int NAMES_READ = 200;
    private static final int SPELLINGS_READ = 200;

    private final WordIndex index;
    private final List<String> words;
    private final Collection<String> kinds;
    private final Things things;

    private Search(DatasetGraph dataset, WordIndex index, List<String> words, Collection<String> kinds) {
        this.index = index;
        this.words = words;
        this.kinds = kinds;
        this.things = new Things(dataset);
    }

    /**
     * Finds things and claims.
     *
     * @param words as a person types them; the last one may be incomplete
     * @param most how many hits at most; claims may fill two fifths of them and whatever things leave free
     */
    public static List<Hit> find(DatasetGraph dataset, String words, int most) {
        return search(dataset, words, THINGS, search -> search.all(most));
    }

    /** Finds things of some kinds by their names and spellings. */
    public static List<Hit> things(DatasetGraph dataset, String words, Collection<String> kinds, int most) {
        return search(dataset, words, kinds, search -> first(search.named(most), most));
    }

    /**
     * Finds things of some kinds that may be meant by a name: whose name or spelling has all of its words, then those
     * that have some of them or similar ones.
     */
    public static List<Hit> alike(DatasetGraph dataset, String name, Collection<String> kinds, int most) {
        return search(dataset, name, kinds, search -> first(search.near(most), most));
    }

    private static List<Hit> search(
            DatasetGraph dataset, String text, Collection<String> kinds, Function<Search, List<Hit>> way) {
        Optional<WordIndex> index = WordIndex.of(dataset);
        List<String> words = index.map(found -> found.words(text)).orElse(List.of());
        if (words.isEmpty()) {
            return List.of();
        }
        Supplier<List<Hit>> work = () -> way.apply(new Search(dataset, index.get(), words, kinds));
        return dataset.isInTransaction() ? work.get() : dataset.calculateRead(work);
    }

    private List<Hit> all(int most) {
        List<Hit> named = named(most);
        List<Hit> claims = claims(most);
        int forThings = Math.max(most - claims.size(), most * 3 / 5);
        List<Hit> hits = new ArrayList<>(first(named, forThings));
        hits.addAll(first(claims, most - hits.size()));
        return hits;
    }

    private static List<Hit> first(List<Hit> hits, int most) {
        return hits.subList(0, Math.min(most, hits.size()));
    }

    private List<Hit> named(int most) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        byName(index.find(Asking.words(words, NAMES, kinds), NAMES_READ), "label", most, hits);
        bySpelling(most, hits);
        if (hits.isEmpty()) {
            byName(index.find(Asking.similar(words, NAMES, kinds), NAMES_READ), "similar name", most, hits);
        }
        return List.copyOf(hits.values());
    }

    private List<Hit> near(int most) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        byName(index.find(Asking.words(words, NAMES, kinds), NAMES_READ), "label", most, hits);
        bySpelling(most, hits);
        byName(index.find(Asking.some(words, NAMES, kinds), most), "similar name", most, hits);
        return List.copyOf(hits.values());
    }

    private record Near(Found name, int distance) {}

    private void byName(List<Found> found, String why, int most, Map<String, Hit> hits) {
        Iterator<Found> nearest = found.stream()
                .map(name -> new Near(name, distance(name)))
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::name)
                .iterator();
        while (nearest.hasNext() && hits.size() < most) {
            Found name = nearest.next();
            if (things.exists(name.subject())) {
                String reason = name.field().equals("alias") ? "also called" : why;
                hits.computeIfAbsent(
                        name.subject(), iri -> new Hit(iri, name.type(), things.label(iri), name.text(), reason));
            }
        }
    }

    /** 0 the same words, 1 begins with them, 2 has them. */
    private int distance(Found name) {
        List<String> theirs = index.words(name.text());
        if (theirs.equals(words)) {
            return 0;
        }
        return String.join(" ", theirs).startsWith(String.join(" ", words)) ? 1 : 2;
    }

    private void bySpelling(int most, Map<String, Hit> hits) {
        if (hits.size() >= most) {
            return;
        }
        for (Found mention : index.find(Asking.words(words, List.of("quote"), List.of("mention")), SPELLINGS_READ)) {
            Optional<String> meant = things.meant(mention.subject());
            if (meant.filter(iri -> kinds.contains(Things.kind(iri)) && !hits.containsKey(iri))
                    .isPresent()) {
                String iri = meant.get();
                String why = "spelled so in " + things.sourceTitle(mention.subject());
                hits.put(iri, new Hit(iri, Things.kind(iri), things.label(iri), mention.text(), why));
            }
            if (hits.size() >= most) {
                return;
            }
        }
    }

    private List<Hit> claims(int most) {
        return index.find(Asking.words(words, List.of("quote"), List.of("claim")), most).stream()
                .filter(claim -> things.exists(claim.subject()))
                .map(claim -> new Hit(
                        claim.subject(), "claim", claim.text(), claim.text(), things.whoseWords(claim.subject())))
                .toList();
    }
}
