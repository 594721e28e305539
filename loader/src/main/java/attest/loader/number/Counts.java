package attest.loader.number;

import attest.loader.model.Offsets;
import attest.loader.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds counts and their bounds, as {@code ontology/lexicon/numbers.yaml} gives them (ontology note, section 6).
 * Operator and figure are read together, a figure and its spelled form in brackets as one.
 */
public final class Counts {
    private Counts() {}

    /**
     * The counts in a passage, in order, without overlap. Years, days, pages, ages, durations and ordinals are none.
     *
     * @param text the whole text
     * @param within the passage
     * @param dates spans of the text that are dates and so never counts
     */
    public static List<CountMention> find(String text, Span within, Collection<Span> dates) {
        return find(Offsets.of(text), within, dates);
    }

    /** As {@link #find(String, Span, Collection)}, for many passages of one text. */
    public static List<CountMention> find(Offsets text, Span within, Collection<Span> dates) {
        String words = text.words(within);
        Offsets inside = Offsets.of(words);
        return CountScan.of(words).stream()
                .map(found -> new CountMention(
                        inside.span(found.start(), found.end()).shifted(within.start()),
                        found.count(),
                        found.estimated()))
                .filter(count -> dates.stream().noneMatch(count.span()::overlaps))
                .sorted(Comparator.comparing(CountMention::span))
                .toList();
    }
}
