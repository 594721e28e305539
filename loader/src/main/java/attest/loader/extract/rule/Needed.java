package attest.loader.extract.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads off the text of a pattern which of its nodes no match can be without: those neither behind "!" or "?" nor one of several. */
final class Needed {
    private final String pattern;
    private final List<String> nodes = new ArrayList<>();
    /** For each group that is open, whether a match can be without it. */
    private final Deque<Boolean> open = new ArrayDeque<>(List.of(false));

    private boolean letGo;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** What stands between the braces of such nodes, in their order. */
    static List<String> in(String pattern) {
        Needed needed = new Needed(pattern);
        for (; needed.at < pattern.length(); needed.at++) {
            needed.step(pattern.charAt(needed.at));
        }
        return needed.nodes;
    }

    private void step(char sign) {
        switch (sign) {
            case '!', '?' -> letGo = true;
            case '/' -> at = regexEnd();
            case '{' -> node();
            case '(', '[' -> {
                open.push(open.peek() || letGo || sign == '[');
                letGo = false;
            }
            case ')', ']' -> open.pop();
            case '|' -> alternative();
            default -> {
                // names and relations
            }
        }
    }

    /** Outside of "[ ]" only the node that all begins with is sure. */
    private void alternative() {
        if (!open.peek()) {
            nodes.subList(Math.min(1, nodes.size()), nodes.size()).clear();
            open.push(true);
        }
    }

    private void node() {
        int begin = at + 1;
        while (pattern.charAt(at) != '}') {
            at = pattern.charAt(at) == '/' ? regexEnd() + 1 : at + 1;
        }
        if (!open.peek() && !letGo) {
            nodes.add(pattern.substring(begin, at));
        }
        letGo = false;
    }

    private int regexEnd() {
        return pattern.indexOf('/', at + 1);
    }
}
