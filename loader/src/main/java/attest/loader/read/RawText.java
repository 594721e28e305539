package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Origin;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text before its parts are told apart.
 *
 * @param text the normalised text: NFC, LF, without front matter and paragraph marks
 * @param marks where the paragraphs of an original begin ({@code [¶4]}), in order
 * @param kinds what the format says of the lines that begin at an offset, headings and captions above all
 * @param places where its parts stand in the file, in order; none for a plain text
 * @param frontMatter what stands before the text about it
 */
record RawText(
        String text, List<Mark> marks, Map<Integer, Block.Kind> kinds, List<Place> places, Optional<Yaml> frontMatter) {
    RawText {
        places = List.copyOf(places);
        marks = List.copyOf(marks);
        kinds = Map.copyOf(kinds);
    }

    /** A text that is its own original. */
    RawText(String text, List<Mark> marks, Map<Integer, Block.Kind> kinds, Optional<Yaml> frontMatter) {
        this(text, marks, kinds, List.of(), frontMatter);
    }

    /** Where the words at a UTF-16 offset stand in the file. */
    Optional<Origin> origin(int at) {
        Place here = new Place(at, new Origin(Origin.Unit.CHARACTER, 0, 0));
        int found = Collections.binarySearch(places, here, Comparator.comparingInt(Place::at));
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Optional.empty() : Optional.of(places.get(index).origin());
    }

    /**
     * Where a part of the text stands in the file.
     *
     * @param at UTF-16 offset of its first character in the text
     * @param origin its place in the file
     */
    record Place(int at, Origin origin) {}

    /**
     * The beginning of a paragraph of the original.
     *
     * @param at UTF-16 offset in the text
     * @param paragraph its number, from 1
     */
    record Mark(int at, int paragraph) {}
}
