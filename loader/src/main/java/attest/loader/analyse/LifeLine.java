package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A life as obituaries end with it, in notes between semicolons: "Karl Lund, politician: born Belm 3 April 1910; Minister of Ports
 * 1955-59; died Holm 29 April 1990." The parser sees no sentence in it. Here each note is of the name that the line begins with, and each
 * date of the note before it; what stands in brackets is of somebody else.
 */
final class LifeLine {
    private static final int LATEST_NAME = 6;
    private static final String DATE =
            "(?i)CD|jan.*|feb.*|mar(ch)?\\.?|apr.*|may|june?|july?|aug.*|sept?.*|oct.*|nov.*|dec.*";

    private final Tagged sentence;
    private final List<String> tags;
    private final int holder;
    private final List<Edge> edges = new ArrayList<>();
    private int depth;
    private int note;

    private LifeLine(Tagged sentence, List<String> tags, int holder) {
        this.sentence = sentence;
        this.tags = tags;
        this.holder = holder;
        this.note = holder;
    }

    /** The grammar of such a line; that of the parser for any other sentence. */
    static List<Edge> read(Tagged sentence, List<String> tags, List<Edge> edges) {
        OptionalInt holder = holder(sentence, tags);
        return holder.isEmpty() ? edges : new LifeLine(sentence, tags, holder.getAsInt()).read(edges);
    }

    private static OptionalInt holder(Tagged sentence, List<String> tags) {
        int notes = (int) IntStream.range(0, tags.size())
                .filter(i -> sentence.words().get(i).word().equals(";"))
                .count();
        int born = IntStream.range(1, tags.size())
                .filter(i -> sentence.words().get(i).word().equals("born"))
                .filter(i -> sentence.words().get(i - 1).word().matches("[:,;]"))
                .findFirst()
                .orElse(-1);
        return notes < 1 || born < 0
                ? OptionalInt.empty()
                : IntStream.range(0, Math.min(born, LATEST_NAME))
                        .filter(i ->
                                tags.get(i).equals("PERSON") && !tags.get(i + 1).equals("PERSON"))
                        .findFirst();
    }

    private List<Edge> read(List<Edge> parsed) {
        for (int i = 0; i < tags.size(); i++) {
            String word = sentence.words().get(i).word();
            if (word.matches("-LRB-|\\(")) {
                depth++;
            } else if (word.matches("-RRB-|\\)")) {
                depth--;
            } else if (depth == 0 && i > holder) {
                read(i, word);
            }
        }
        parsed.stream().filter(this::isKept).forEach(edges::add);
        return edges;
    }

    private void read(int token, String word) {
        boolean first = sentence.words().get(token - 1).word().matches("[:,;]");
        if (word.equals(";")) {
            note = holder;
        } else if (first && word.equals("born")) {
            begin(token, new Edge(holder, token, "acl"));
        } else if (first && word.equals("died")) {
            begin(token, new Edge(token, holder, "nsubj"));
        } else if (tags.get(token).equals("OFFICE")) {
            begin(token, new Edge(holder, token, "appos"));
        } else if (note != holder && isDate(token)) {
            edges.add(new Edge(note, token, "nmod:tmod"));
        }
    }

    private void begin(int token, Edge edge) {
        note = token;
        edges.add(edge);
    }

    private boolean isDate(int token) {
        return sentence.tag(token).equals("CD")
                || sentence.words().get(token).word().matches(DATE);
    }

    /** Of what the parser saw: names, and what an office is of. */
    private boolean isKept(Edge edge) {
        boolean name = edge.relation().matches("compound|flat|det|case|amod|nmod:poss");
        boolean office =
                tags.get(edge.head()).equals("OFFICE") && edge.relation().matches("nmod:(of|for|to|in|at)");
        boolean parted = IntStream.range(
                        Math.min(edge.head(), edge.dependent()), Math.max(edge.head(), edge.dependent()))
                .anyMatch(i -> sentence.words().get(i).word().matches("[;,:]"));
        return (name || office) && !parted && !isDate(edge.dependent());
    }
}
