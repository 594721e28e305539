package attest.loader.read;

import java.util.ArrayList;
import java.util.List;

/** Headlines in capitals that an old paper broke over several lines. */
final class Broken {
    private Broken() {}

    /** The lines, headlines whole. They keep their length: a break and a blank are one character. */
    static List<Line> joined(RawText raw, List<Line> lines) {
        if (!Layout.wrapped(lines)) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), line)) {
                joined.set(last, joined.get(last).upTo(line.end(), raw.text()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(Line before, Line line) {
        return before.capitals()
                && line.capitals()
                && !before.closed()
                && !line.afterBlank()
                && line.mark().isEmpty()
                && !Opening.tells(before)
                && !Opening.tells(line)
                && !Opening.masthead(before.text());
    }
}
