package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An office and the name of its holder that stand side by side between commas, wherever the parser hangs them: "the orders of the
 * county commissioner, Anna Berger,", "Karl Lund, M.P., formerly the deputy head of customs,". In "the governor, Karl Lund, the mayor,
 * Anna Berger," each name belongs to the office before it; in "leaving for Belm, the mayor, Anna Berger, said" Belm is no mayor. A name right
 * behind a common noun is not part of the office: "Karl Lund, the head of the railways Anna Berger". The letters are those of {@link Shorthand}.
 */
final class Beside {
    private static final Pattern OFFICE_FIRST = Pattern.compile("(?<!k[if])(?:[DPa]|p+s)[nxks&]{0,8}"
            + "(?:(?<first>O)(?:[if][DaPnxskif]{1,9})?&P?[nxks]{0,6})?"
            + "(?<head>O)(?!s)(?:[if][DaPnxsk&if]{1,9})?,(?:D?r{0,3}|D?n{0,2}k(?!p+,&))(?<name>p{1,6})(?=[,.w]|$)");
    private static final String SECOND =
            "(?:[ift][DaPnxskift]{1,12}?)?&A?[Pa]?[nxks]{0,6}(?<second>O)(?!s)(?:[ift][DaPnxsk&ift]{1,12})?";
    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?<!p)(?<!k[if])(?<name>p{1,6}),(?:x,)*(?:t?A|(?:[ti]D?n{1,3}){1,2})?(?<article>[DPa]?)[nxks]{0,6}"
                    + "(?<head>O)(?!s)(?:" + SECOND + "|(?:[ift](?:[DaPnxsk&iftO]|(?<=[iftDp&])p){1,12})?)(?=[,.]|$)");

    /** What a sentence begins with that goes on behind the comma: "After meeting the mayor, Anna Berger". */
    private static final String INTRODUCTION = "IN|WRB|VBG|VBN|TO";

    private final Tagged sentence;
    private final String letters;
    private final List<Edge> edges;
    private final Matcher office;
    private final Matcher name;

    private Beside(Tagged sentence, String letters, List<Edge> edges) {
        this.sentence = sentence;
        this.letters = letters;
        this.edges = new ArrayList<>(edges);
        this.office = OFFICE_FIRST.matcher(letters);
        this.name = NAME_FIRST.matcher(letters);
    }

    /** The edges of a parsed sentence, with an apposition for each office beside a name. */
    static List<Edge> added(Tagged sentence, List<String> tags, List<Edge> edges, Words words) {
        return edges.isEmpty() || !tags.contains("PERSON") || !tags.contains("OFFICE")
                ? edges
                : new Beside(sentence, Shorthand.of(sentence, tags, words), edges).added();
    }

    private List<Edge> added() {
        int at = 0;
        while (at < letters.length()) {
            boolean titled = office.find(at);
            boolean named = name.find(at);
            if (!titled && !named) {
                break;
            }
            at = titled && (!named || office.start() < name.start()) ? behindTitles() : behindName();
        }
        return edges;
    }

    /** An office with its name behind it, and all that follow in the same order. */
    private int behindTitles() {
        if (isIntroduction(office.start())) {
            return office.end();
        }
        int last;
        do {
            takeFromOthers();
            join(office.start("head"), office.end("name") - 1);
            if (office.start("first") > 0) {
                join(office.start("first"), office.end("name") - 1);
            }
            last = office.start("name");
        } while (office.end() < letters.length()
                && office.region(office.end() + 1, letters.length()).lookingAt());
        return last;
    }

    /** A name with its office behind it, unless the office is that of the next name. */
    private int behindName() {
        int next = name.end();
        int title = name.start("article");
        boolean open = letters.charAt(title) == 'D'
                && office.region(title, letters.length()).lookingAt()
                && !isOfList(office.start("name"));
        if (!open) {
            join(name.end("name") - 1, name.start("head"));
            if (name.start("second") > 0) {
                join(name.end("name") - 1, name.start("second"));
            }
        } else if (isWithin(name.start("name"), name.end("name"))) {
            takeFromOthers();
            join(office.start("head"), office.end("name") - 1);
        }
        return next;
    }

    /** "Holm, the mayor, Berger, the judge" */
    private boolean isOfList(int second) {
        return NAME_FIRST.matcher(letters).region(second, letters.length()).lookingAt();
    }

    /** "leaving for Belm": a single word behind a preposition is as soon a town. */
    private boolean isWithin(int start, int end) {
        return end - start == 1 && start > 0 && sentence.tag(start - 1).matches("IN|TO");
    }

    private boolean isIntroduction(int title) {
        int comma = letters.indexOf(',');
        return title < comma
                && title > 0
                && sentence.tag(0).matches(INTRODUCTION)
                && !sentence.tag(title - 1).matches("NN.*|CD");
    }

    /** The office is nobody else's. */
    private void takeFromOthers() {
        int head = office.start("head");
        edges.removeIf(edge -> IntStream.of(edge.head(), edge.dependent()).anyMatch(end -> end == head)
                && IntStream.of(edge.head(), edge.dependent())
                        .anyMatch(end -> end < office.start() && letters.charAt(end) == 'p')
                && edge.relation().matches("appos|dep"));
    }

    /** What the parser hung the other way round is cut off. */
    private void join(int head, int dependent) {
        Edge apposition = new Edge(head, dependent, "appos");
        if (!edges.contains(apposition)) {
            edges.removeIf(edge -> isOneName(edge.head(), dependent)
                    && !isOneName(edge.dependent(), dependent)
                    && reaches(edge.dependent(), head, new HashSet<>()));
            edges.add(apposition);
        }
    }

    private boolean isOneName(int word, int other) {
        return word == other
                || letters.substring(Math.min(word, other), Math.max(word, other) + 1)
                        .matches("p+");
    }

    private boolean reaches(int from, int to, Set<Integer> seen) {
        return from == to
                || (seen.add(from)
                        && edges.stream()
                                .filter(edge -> edge.head() == from)
                                .anyMatch(edge -> reaches(edge.dependent(), to, seen)));
    }
}
