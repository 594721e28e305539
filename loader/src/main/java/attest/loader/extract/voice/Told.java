package attest.loader.extract.voice;

import attest.loader.model.Span;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What claims have told of what was said: where they tell the better part of it, that it was said needs no claim of its own.
 *
 * @param byCue the words of the claims, by the words that say who speaks
 */
public record Told(Map<Span, Set<Span>> byCue) {
    public static final Told NOTHING = new Told(Map.of());

    public Told {
        byCue = Map.copyOf(byCue);
    }

    /** Whether claims in the mouth of the one who speaks tell most of what he says. */
    boolean tells(SpeechAct act, Span content) {
        return byCue.containsKey(act.cue()) && isMost(byCue.get(act.cue()), content);
    }

    /** Whether claims tell most of a quotation, whoever speaks. */
    boolean tells(Span quotation) {
        return isMost(byCue.values().stream().flatMap(Collection::stream).toList(), quotation);
    }

    private static boolean isMost(Collection<Span> told, Span content) {
        long inside = IntStream.range(content.start(), content.end())
                .filter(at -> told.stream().anyMatch(span -> span.start() <= at && at < span.end()))
                .count();
        return 2 * inside >= content.end() - content.start();
    }
}
