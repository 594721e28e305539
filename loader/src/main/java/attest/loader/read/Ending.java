package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a page shows behind its text: comments of readers, boxes about the author or the paper, links to other texts. */
final class Ending {
    private static final Phrases HEADINGS = Phrases.of("ending.txt");
    private static final Phrases AUTHORS = Phrases.of("authors.txt");
    /** The words that headlines are tied together with. */
    static final Pattern HEADLINE = Pattern.compile(
            "(?i).*\\b(?:after|over|amid|as|to|for|with|from|says?|said|will|is|are|was|how|why|what|in|on|at|by|who|against|quits?|named|killed|dies|dead|held|vows?|calls?|urges?|seeks?|faces?|hits?|wins?)\\b.*");
    /** A row of a table of names and offices, and an item of a list that a sentence introduces. */
    private static final Pattern ROW =
            Pattern.compile(".*(?:[,:\\t]| [–—-] ).*|.*\\b(?:Mr|Mrs|Ms|Dr|Sir|Gen|Col|Judge)\\b.*");

    /** A text of fewer paragraphs before is no text: the line stands at the head. */
    private static final int LEAST_PARAGRAPHS = 2;

    private static final int PARAGRAPH_WORDS = 8;
    private static final int HEAD_LINES = 12;
    private static final int LAST_LINES = 5;
    private static final int LEAST_HEADLINES = 3;
    private static final int HEADLINE_WORDS = 4;

    private Ending() {}

    static List<Line> mark(List<Line> lines) {
        int end = end(lines);
        int last = headlines(lines, end);
        Optional<Pattern> author = author(lines);
        List<Line> marked = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean box = i >= end - LAST_LINES && paragraphs >= LEAST_PARAGRAPHS && box(line, author);
            paragraphs += paragraph(line) ? 1 : 0;
            marked.add((i >= last || box) && line.mark().isEmpty() ? line.as(Block.Kind.FURNITURE) : line);
        }
        return marked;
    }

    /** What begins with the author's name and says who that is. */
    private static Optional<Pattern> author(List<Line> lines) {
        return lines.stream()
                .limit(HEAD_LINES)
                .filter(line -> Bylines.anywhere(line) || (Bylines.named(line) && !line.capitals()))
                .map(line -> Bylines.author(line.text()))
                .flatMap(Optional::stream)
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .map(names -> Pattern.compile(
                        "(?:" + names
                                + "),? (?:is|was|has|covers|reports|writes|works|joined|holds|teaches|lives|served|can be|a|an|the)\\b.*",
                        Pattern.CASE_INSENSITIVE));
    }

    private static boolean box(Line line, Optional<Pattern> author) {
        return line.is(Block.Kind.PARAGRAPH)
                && (AUTHORS.match(line.text())
                        || author.filter(name -> name.matcher(line.text()).matches())
                                .isPresent());
    }

    /** Where the text ends: at the first heading behind which nothing of it can come. */
    private static int end(List<Line> lines) {
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (paragraphs >= LEAST_PARAGRAPHS && HEADINGS.match(line.text())) {
                return i;
            }
            paragraphs += paragraph(line) ? 1 : 0;
        }
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).is(Block.Kind.FURNITURE)) {
            last--;
        }
        return last;
    }

    private static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH) && line.closed() && line.words() >= PARAGRAPH_WORDS;
    }

    /** Where a list of headlines begins that stands before the end; the end if there is none. */
    private static int headlines(List<Line> lines, int end) {
        int first = end;
        while (first > 0 && headline(lines.get(first - 1))) {
            first--;
        }
        List<Line> run = lines.subList(first, end).stream()
                .filter(line -> line.is(Block.Kind.PARAGRAPH))
                .toList();
        long telling = run.stream()
                .filter(line -> HEADLINE.matcher(line.text()).matches())
                .count();
        boolean introduced = first == 0 || lines.get(first - 1).text().endsWith(":");
        boolean behind =
                lines.subList(0, first).stream().filter(Ending::paragraph).count() >= LEAST_PARAGRAPHS;
        boolean list = run.size() >= LEAST_HEADLINES && telling * 3 >= run.size() * 2L;
        return list && behind && !introduced ? first : end;
    }

    private static boolean headline(Line line) {
        return line.is(Block.Kind.FURNITURE)
                || (line.is(Block.Kind.PARAGRAPH)
                        && line.mark().isEmpty()
                        && !line.closed()
                        && line.words() >= HEADLINE_WORDS
                        && !ROW.matcher(line.text()).matches());
    }
}
