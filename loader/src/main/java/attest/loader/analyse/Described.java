package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name behind the comma is that of whom the noun before it describes: in "a summons against the baker, Karl Lund, was withdrawn" the
 * parser hangs it on the summons. The letters are those of {@link Shorthand}.
 */
final class Described {
    private static final Pattern PERSON = Pattern.compile("(?:D|P)[nx]{0,3}(?<who>k),r{0,2}(?<name>p{1,6})(?=[,.]|$)");

    private Described() {}

    static List<Edge> mended(Tagged sentence, List<String> tags, List<Edge> edges, Words words) {
        if (edges.isEmpty() || !tags.contains("PERSON")) {
            return edges;
        }
        String letters = Shorthand.of(sentence, tags, words);
        List<Edge> mended = new ArrayList<>(edges);
        Matcher person = PERSON.matcher(letters);
        while (person.find()) {
            int who = person.start("who");
            mended.replaceAll(edge -> edge.relation().equals("appos")
                            && edge.dependent() >= person.start("name")
                            && edge.dependent() < person.end("name")
                            && edge.head() < who
                            && letters.charAt(edge.head()) == 'n'
                    ? new Edge(who, edge.dependent(), edge.relation())
                    : edge);
        }
        return mended;
    }
}
