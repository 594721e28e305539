package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a page says about itself before its title, and where it asks its readers for money in mid-text. */
final class Notices {
    private static final Phrases APPEALS = Phrases.of("appeals.txt");
    /** Words that an appeal has in each of its paragraphs. */
    private static final Pattern US = Pattern.compile("\\b(?:we|our|us|you|your|me|my)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LEAST_PARAGRAPHS = 2;
    private static final int PARAGRAPH_WORDS = 8;
    private static final int MOST_WORDS = 20;
    private static final int NEAR = 15;

    private Notices() {}

    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines);
        above(lines).forEach(i -> marked.set(i, lines.get(i).as(Block.Kind.FURNITURE)));
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (paragraphs >= LEAST_PARAGRAPHS && APPEALS.match(lines.get(i).text())) {
                int end = end(lines, i);
                marked.subList(i, end).replaceAll(line -> line.as(Block.Kind.FURNITURE));
                i = end - 1;
            } else if (paragraph(lines.get(i))) {
                paragraphs++;
            }
        }
        return marked;
    }

    /** The sentences above the title: they share no words with the text, and a line that does stands soon below. */
    private static List<Integer> above(List<Line> lines) {
        List<Integer> above = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), 2 * NEAR); i++) {
            Line line = lines.get(i);
            Topic topic = Topic.of(lines.subList(i + 1, lines.size()));
            if (headline(line, topic) || (paragraph(line) && !topic.strange(line))) {
                break;
            }
            boolean notice =
                    paragraph(line) && line.words() <= MOST_WORDS && line.mark().isEmpty();
            if (notice
                    && lines.subList(i + 1, Math.min(lines.size(), i + NEAR)).stream()
                            .anyMatch(below -> headline(below, topic))) {
                above.add(i);
            }
        }
        return above;
    }

    private static boolean headline(Line line, Topic topic) {
        return line.is(Block.Kind.PARAGRAPH)
                && !line.closed()
                && !line.item()
                && line.words() > 3
                && line.words() <= MOST_WORDS
                && !topic.strange(line);
    }

    /** Where the text goes on behind an appeal: with a paragraph that speaks of the same and of no "us" and "you". */
    private static int end(List<Line> lines, int appeal) {
        Topic topic = Topic.of(lines.subList(0, appeal));
        for (int i = appeal + 1; i < Math.min(lines.size(), appeal + NEAR); i++) {
            Line line = lines.get(i);
            if (paragraph(line)
                    && topic.touches(line)
                    && !US.matcher(line.text()).find()) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH) && line.closed() && line.words() >= PARAGRAPH_WORDS;
    }
}
