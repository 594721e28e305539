package attest.app.link;

import java.util.ArrayList;
import java.util.List;

/** Two columns of words, ours left, theirs right; long ones are broken, none is lost. */
final class SideBySide {
    private static final int WIDTH = 56;

    private final List<String> lines = new ArrayList<>();

    SideBySide row(String left, String right) {
        List<String> one = broken(left);
        List<String> other = broken(right);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String ours = i < one.size() ? one.get(i) : "";
            String theirs = i < other.size() ? other.get(i) : "";
            int gap = WIDTH - ours.codePointCount(0, ours.length());
            lines.add((ours + " ".repeat(gap) + "  | " + theirs).stripTrailing());
        }
        return this;
    }

    SideBySide rows(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
        }
        return this;
    }

    private static List<String> broken(String words) {
        List<String> parts = new ArrayList<>();
        int[] signs = words.codePoints().toArray();
        for (int at = 0; at < signs.length || at == 0; at += WIDTH) {
            parts.add(new String(signs, at, Math.min(WIDTH, signs.length - at)));
        }
        return parts;
    }

    String text() {
        return String.join(System.lineSeparator(), lines);
    }
}
