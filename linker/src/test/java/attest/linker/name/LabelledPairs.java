package attest.linker.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pairs of names with the verdict of a person, and how the comparison does on them. */
record LabelledPairs(List<Pair> pairs) {

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
