package attest.linker.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Pairs of names with the verdict of a person, and how the comparison does on them. */
record LabelledPairs(List<Pair> pairs) {
    private static final double AUTOMATIC = .93;
    private static final double WORTH_ASKING = .70;

    /** Prints the figures of every file; run by hand, the command stands in docs/linking.md. */
    public static void main(String... arguments) throws IOException {
        for (String file : List.of("pairs.tsv", "pairs-blind.tsv", "pairs-first-look.tsv")) {
            LabelledPairs read = read(file);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pairs, recall %.2f, F1 %.2f%n",
                    file,
                    read.pairs().size(),
                    read.recall(AUTOMATIC),
                    read.f1(AUTOMATIC));
            read.tell("wrongly taken for one", read.wronglyAtLeast(AUTOMATIC));
            read.tell("left to a person", read.missedAt(AUTOMATIC));
            read.tell("not even asked about", read.missedAt(WORTH_ASKING));
            read.tell("not found by a key", read.without(Pair::sharesKey));
        }
    }

    private void tell(String what, List<Pair> which) {
        System.out.printf("  %d of %d %s%n", which.size(), pairs.size(), what);
        which.forEach(
                pair -> System.out.printf(Locale.ROOT, "    %.2f %s / %s%n", pair.score(), pair.one(), pair.other()));
    }

    record Pair(boolean same, String one, String other, double score) {
        boolean sharesKey() {
            NameKeys mine = NameKeys.of(one);
            NameKeys theirs = NameKeys.of(other);
            return mine.skeleton().equals(theirs.skeleton())
                    || mine.tokens().stream().anyMatch(theirs.tokens()::contains);
        }
    }

    static LabelledPairs read(String file) throws IOException {
        try (InputStream in = LabelledPairs.class.getResourceAsStream(file)) {
            return new LabelledPairs(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(
                            cells[0].equals("same"), cells[1], cells[2], NameComparison.score(cells[1], cells[2])))
                    .toList());
        }
    }

    List<Pair> wronglyAtLeast(double threshold) {
        return pairs.stream()
                .filter(pair -> !pair.same() && pair.score() >= threshold)
                .toList();
    }

    List<Pair> missedAt(double threshold) {
        return pairs.stream()
                .filter(pair -> pair.same() && pair.score() < threshold)
                .toList();
    }

    private List<Pair> without(Predicate<Pair> what) {
        return pairs.stream().filter(Pair::same).filter(Predicate.not(what)).toList();
    }

    double recall(double threshold) {
        long same = pairs.stream().filter(Pair::same).count();
        return (double) (same - missedAt(threshold).size()) / same;
    }

    double f1(double threshold) {
        long same = pairs.stream().filter(Pair::same).count();
        double found = same - missedAt(threshold).size();
        return 2 * found / (found + wronglyAtLeast(threshold).size() + same);
    }
}
