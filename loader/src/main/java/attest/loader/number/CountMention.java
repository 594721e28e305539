package attest.loader.number;

import attest.loader.model.Count;
import attest.loader.model.Span;

/**
 * A number in a text.
 *
 * @param span the figure with the words that bound it
 * @param count what it says
 * @param estimated whether the words call it an estimate
 */
public record CountMention(Span span, Count count, boolean estimated) {}
