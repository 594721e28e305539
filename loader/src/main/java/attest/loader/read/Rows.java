package attest.loader.read;

import java.util.List;

/** Rows of a table that was copied with strokes between its cells. */
final class Rows {
    private Rows() {}

    /** Whether a line is one, beside another with as many cells: a path of menu words stands alone. */
    static boolean row(List<Line> lines, int i) {
        long strokes = strokes(lines, i);
        return strokes > 1
                && lines.get(i).words() > strokes
                && (strokes(lines, i - 1) == strokes || strokes(lines, i + 1) == strokes);
    }

    private static long strokes(List<Line> lines, int i) {
        return i < 0 || i >= lines.size()
                ? 0
                : lines.get(i).text().chars().filter(sign -> sign == '|').count();
    }
}
