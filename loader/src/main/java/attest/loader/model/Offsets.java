package attest.loader.model;

import java.util.Arrays;

/**
 * Converts between the two ways to count in one text: Java's UTF-16 units and Unicode code points.
 * The one place where this is done; everything outside counts code points.
 */
public final class Offsets {
    private final String text;
    /** UTF-16 offset of each code point, or null where the two ways agree. */
    private final int[] units;

    private Offsets(String text, int[] units) {
        this.text = text;
        this.units = units;
    }

    public static Offsets of(String text) {
        int count = text.codePointCount(0, text.length());
        return new Offsets(text, count == text.length() ? null : units(text, count));
    }

    private static int[] units(String text, int count) {
        int[] units = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++, at = text.offsetByCodePoints(at, 1)) {
            units[i] = at;
        }
        units[count] = text.length();
        return units;
    }

    /** The code point offset of a UTF-16 offset that stands at the border of a code point. */
    public int codePoint(int unit) {
        if (units == null) {
            return unit;
        }
        int found = Arrays.binarySearch(units, unit);
        if (found < 0) {
            throw new IllegalArgumentException("UTF-16 offset " + unit + " is inside a surrogate pair");
        }
        return found;
    }

    /** The UTF-16 offset of a code point offset. */
    public int unit(int codePoint) {
        return units == null ? codePoint : units[codePoint];
    }

    /** The span, in code points, of a range of UTF-16 units. */
    public Span span(int startUnit, int endUnit) {
        return new Span(codePoint(startUnit), codePoint(endUnit));
    }

    public String words(Span span) {
        return text.substring(unit(span.start()), unit(span.end()));
    }

    /** How many code points the text has. */
    public int length() {
        return units == null ? text.length() : units.length - 1;
    }
}
