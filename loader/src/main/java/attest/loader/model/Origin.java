package attest.loader.model;

/**
 * Where words stand in the file that they were read from, when that is no plain text.
 *
 * @param unit what is counted
 * @param first the first, from 1 for pages and paragraphs, from 0 for characters
 * @param last the last; for characters the one behind the last
 */
public record Origin(Unit unit, int first, int last) {
    /** What is counted. */
    public enum Unit {
        /** Characters of the source of a page in HTML, as UTF-16 units. */
        CHARACTER,
        /** Pages of a PDF. */
        PAGE,
        /** Paragraphs with words and rows of tables of a DOCX. */
        PARAGRAPH
    }

    public Origin {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range: " + first + " to " + last);
        }
    }
}
