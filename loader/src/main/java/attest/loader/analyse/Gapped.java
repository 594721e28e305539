package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * "Karl Lund was elected president, Anna Berger treasurer and Peter Holm secretary": the verb is told once. The parser gives all the offices
 * to the first; here each name hangs on the verb as a gap, with its office as an orphan. The letters are those of {@link Shorthand}.
 */
final class Gapped {
    private static final String VERB = "elect|re-elect|reelect|appoint|reappoint|name|choose|make|install";
    private static final String OF = "(?:f[DPnxskp]{1,6})?";
    private static final Pattern FIRST = Pattern.compile("[DaPn]{0,4}(?<office>O)" + OF);
    private static final Pattern NEXT =
            Pattern.compile("(?:,&?|&),?r{0,3}(?<name>p{1,6})[DaPn]{0,4}(?<office>O)" + OF + "(?=[,.&i-]|$)");

    private final Tagged sentence;
    private final String letters;
    private final List<Edge> edges;

    private Gapped(Tagged sentence, String letters, List<Edge> edges) {
        this.sentence = sentence;
        this.letters = letters;
        this.edges = new ArrayList<>(edges);
    }

    /** The edges of a parsed sentence, with each office at the name before it. */
    static List<Edge> mended(Tagged sentence, List<String> tags, List<Edge> edges, Words words) {
        return edges.isEmpty() || !tags.contains("PERSON") || !tags.contains("OFFICE")
                ? edges
                : new Gapped(sentence, Shorthand.of(sentence, tags, words), edges).mended();
    }

    private List<Edge> mended() {
        IntStream.range(1, letters.length())
                .filter(i -> sentence.tag(i).equals("VBN") && sentence.lemma(i).matches(VERB))
                .forEach(this::mend);
        return edges;
    }

    private void mend(int verb) {
        Matcher first = FIRST.matcher(letters).region(verb + 1, letters.length());
        if (!first.lookingAt()) {
            return;
        }
        List<Edge> told = new ArrayList<>(List.of(new Edge(verb, first.start("office"), "xcomp")));
        List<Integer> bounds = new ArrayList<>(List.of(verb + 1, first.end()));
        Matcher next = NEXT.matcher(letters).region(first.end(), letters.length());
        while (next.lookingAt()) {
            int name = next.end("name") - 1;
            told.add(new Edge(verb, name, "gap"));
            told.add(new Edge(name, next.start("office"), "orphan"));
            bounds.add(next.end());
            next.region(next.end(), letters.length());
        }
        if (bounds.size() > 2) {
            edges.removeIf(edge -> isTorn(edge, verb, bounds));
            edges.addAll(told);
        }
    }

    /** What joins one name and office to the next, a name to its office, or any of them to the verb. */
    private boolean isTorn(Edge edge, int verb, List<Integer> bounds) {
        int end = bounds.get(bounds.size() - 1);
        boolean head = edge.head() > verb && edge.head() < end;
        boolean dependent = edge.dependent() > verb && edge.dependent() < end;
        boolean outside = head != dependent && (dependent || edge.dependent() < verb);
        boolean across = head
                && dependent
                && (group(edge.head(), bounds) != group(edge.dependent(), bounds)
                        || (isName(edge.head()) != isName(edge.dependent())
                                && (isOffice(edge.head()) || isOffice(edge.dependent()))));
        return outside || across;
    }

    private static long group(int token, List<Integer> bounds) {
        return bounds.stream().filter(bound -> bound <= token).count();
    }

    private boolean isName(int token) {
        return letters.charAt(token) == 'p';
    }

    private boolean isOffice(int token) {
        return letters.charAt(token) == 'O';
    }
}
