package attest.server.gallery;

import attest.server.fact.Facts;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All saved queries, by the first of their tags.
 *
 * @param words that were searched for
 * @param shelves queries by tag
 * @param own names of those that were saved on this machine
 */
public record GalleryPage(String words, Map<String, List<Entry>> shelves, List<String> own) {
    private static final String LOOKUP = "lookup";

    /** A question, in words for readers. */
    public record Entry(String id, String summary, String description) {
        static Entry of(SavedQuery query, Facts facts) {
            Legible legible = new Legible(query.query().getPrefixMapping(), facts);
            return new Entry(
                    query.id(),
                    query.header().summary(),
                    legible.words(query.header().description()));
        }
    }

    static GalleryPage of(Collection<SavedQuery> queries, List<String> own, String words, Facts facts) {
        Map<String, List<Entry>> shelves = new TreeMap<>();
        queries.stream()
                .filter(query -> words.isEmpty() ? !isLookup(query) : matches(query, words))
                .forEach(query -> shelves.computeIfAbsent(tag(query), any -> new ArrayList<>())
                        .add(Entry.of(query, facts)));
        return new GalleryPage(words, new LinkedHashMap<>(shelves), own);
    }

    public int count() {
        return shelves.values().stream().mapToInt(List::size).sum();
    }

    private static String tag(SavedQuery query) {
        return query.header().tags().stream().findFirst().orElse("other");
    }

    /** They serve forms, and answer no question of a reader. */
    private static boolean isLookup(SavedQuery query) {
        return query.header().tags().contains(LOOKUP);
    }

    private static boolean matches(SavedQuery query, String words) {
        String text = String.join(
                        " ",
                        query.id(),
                        query.header().summary(),
                        query.header().description(),
                        String.join(" ", query.header().tags()))
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
