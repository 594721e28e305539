package attest.loader.read;

import java.util.List;
import java.util.Optional;

/**
 * A text before its parts are told apart.
 *
 * @param text the normalised text: NFC, LF, without front matter and paragraph marks
 * @param marks where the paragraphs of an original begin ({@code [¶4]}), in order
 * @param headings where lines stand that the format marks as headings
 * @param frontMatter what stands before the text about it
 */
record RawText(String text, List<Mark> marks, List<Integer> headings, Optional<Yaml> frontMatter) {
    RawText {
        marks = List.copyOf(marks);
        headings = List.copyOf(headings);
    }

    /**
     * The beginning of a paragraph of the original.
     *
     * @param at UTF-16 offset in the text
     * @param paragraph its number, from 1
     */
    record Mark(int at, int paragraph) {}
}
