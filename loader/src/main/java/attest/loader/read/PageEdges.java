package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes off the pages of a PDF what stands at their edges: titles and numbers that run from page to page, and notes. A
 * sentence may go on behind them.
 */
final class PageEdges {
    /**
     * A block of a file.
     *
     * @param words its lines
     * @param kind what the format says it is
     * @param origin where it stands
     */
    record Piece(String words, Block.Kind kind, Origin origin) {
        Piece with(String other) {
            return new Piece(other, kind, origin);
        }
    }

    private static final int LINES = 2;
    /** Left and right pages may have titles of their own. */
    private static final double SOME = 0.3;

    private static final Pattern FIGURES = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:page )?[-–—\\[( ]*#[-–—\\]) ]*(?:(?:of|/) #)?");
    private static final Pattern NOTE = Pattern.compile("(?s)(?:\\d{1,3}|[*†‡]{1,3}) \\p{Lu}.{10,}[.]");
    /** A word that was divided at the end of a column or page. */
    private static final Pattern DIVIDED = Pattern.compile("(?s).*\\p{Ll}[-\u00AD\u2010]");

    private static final Pattern LOWER = Pattern.compile("(?s)\\p{Ll}.*");

    private final Map<String, Set<Integer>> running = new HashMap<>();
    private final TreeMap<Integer, List<Piece>> pages = new TreeMap<>();

    private PageEdges(List<Piece> pieces) {
        pieces.forEach(piece -> pages.computeIfAbsent(piece.origin().last(), page -> new ArrayList<>())
                .add(piece));
        pages.forEach((page, blocks) -> {
            List<String> lines = blocks.stream()
                    .flatMap(block -> block.words().lines())
                    .filter(line -> !line.isBlank())
                    .toList();
            Stream.concat(lines.stream().limit(LINES), lines.stream().skip(Math.max(0, lines.size() - LINES)))
                    .forEach(line -> running.computeIfAbsent(key(line), key -> new HashSet<>())
                            .add(page));
        });
    }

    static List<Piece> takeOff(List<Piece> pieces) {
        PageEdges edges = new PageEdges(pieces);
        List<Piece> rest = new ArrayList<>();
        edges.pages.values().forEach(page -> edges.rest(page).forEach(piece -> put(rest, piece)));
        return rest;
    }

    private List<Piece> rest(List<Piece> page) {
        List<Piece> rest = new ArrayList<>(page);
        while (!rest.isEmpty() && runs(line(rest.get(0), true))) {
            without(rest, 0, true);
        }
        while (!rest.isEmpty() && runs(line(rest.get(rest.size() - 1), false))) {
            without(rest, rest.size() - 1, false);
        }
        while (rest.size() > 1
                && NOTE.matcher(rest.get(rest.size() - 1).words().strip()).matches()) {
            rest.remove(rest.size() - 1);
        }
        return rest;
    }

    private boolean runs(String line) {
        String key = key(line);
        return NUMBER.matcher(key).matches()
                || running.getOrDefault(key, Set.of()).size() >= Math.max(2, SOME * pages.size());
    }

    private static String line(Piece piece, boolean first) {
        List<String> lines = piece.words().strip().lines().toList();
        return lines.isEmpty() ? "" : lines.get(first ? 0 : lines.size() - 1);
    }

    private static void without(List<Piece> rest, int at, boolean first) {
        String words = rest.get(at).words().strip();
        int cut = first ? words.indexOf('\n') : words.lastIndexOf('\n');
        if (cut < 0) {
            rest.remove(at);
        } else {
            rest.set(at, rest.get(at).with(first ? words.substring(cut + 1) : words.substring(0, cut)));
        }
    }

    /** Puts a block behind the others; a word that was divided between the two is put together. */
    private static void put(List<Piece> all, Piece piece) {
        int last = all.size() - 1;
        if (last >= 0
                && DIVIDED.matcher(all.get(last).words().strip()).matches()
                && LOWER.matcher(piece.words().strip()).matches()) {
            Piece before = all.get(last);
            all.set(
                    last,
                    new Piece(
                            before.words().strip() + "\n" + piece.words().strip(),
                            before.kind(),
                            new Origin(
                                    Origin.Unit.PAGE,
                                    before.origin().first(),
                                    piece.origin().last())));
        } else {
            all.add(piece);
        }
    }

    private static String key(String line) {
        return FIGURES.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
