package attest.loader.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a document that stands by itself.
 *
 * @param kind what it is; claims are read from titles, paragraphs and captions only
 * @param span where it stands
 * @param paragraph the number of the paragraph, from 1; in a digest that of the original ({@code [¶4]})
 * @param origin where it stands in the file, when that is no plain text
 */
public record Block(Kind kind, Span span, OptionalInt paragraph, Optional<Origin> origin) {
    /** A block of a plain text. */
    public Block(Kind kind, Span span, OptionalInt paragraph) {
        this(kind, span, paragraph, Optional.empty());
    }

    /** The kinds of block. */
    public enum Kind {
        TITLE,
        BYLINE,
        DATELINE,
        PARAGRAPH,
        CAPTION,
        /** Share buttons, tag lists, footers: never read. */
        FURNITURE;

        /** Whether claims are read from such a block. */
        public boolean readable() {
            return this == TITLE || this == PARAGRAPH || this == CAPTION;
        }
    }
}
