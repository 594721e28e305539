package attest.loader.time;

import attest.loader.model.Span;
import attest.loader.model.When;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An expression of time in a text.
 *
 * @param span its words
 * @param when what they say; without bounds if what they are counted from is unknown
 * @param rule the id of the expression in the lexicon
 * @param year the year that is written out in it, if one is: the anchor of what follows
 */
public record DateMention(Span span, When when, String rule, OptionalInt year) {
    /** The same words, taken for another date. */
    public DateMention at(String edtf) {
        When other = new When(Optional.of(edtf), Edtf.parse(edtf).bounds(), when.words(), when.basis());
        return new DateMention(span, other, rule, year);
    }
}
