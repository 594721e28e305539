package attest.loader.time;

import attest.loader.model.Span;

/**
 * Words such as "former" in a text.
 *
 * @param span the words
 * @param status what they say
 */
public record StatusMention(Span span, Status status) {}
