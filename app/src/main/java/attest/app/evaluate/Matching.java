package attest.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The largest one-to-one matching between the gold claims of a document and what the graph has: core claims first, by claims
 * of the graph before steps of voices, for each the best fit first, and a better place is given up where another claim would find
 * none (Kuhn's augmenting paths).
 */
final class Matching {
    private final List<GoldClaim> gold;
    private final List<Item> items;
    private final List<List<Integer>> fits;
    private final int[] taken;

    private Matching(List<GoldClaim> gold, List<Item> items, Fit fit) {
        this.gold = gold;
        this.items = items;
        this.fits = gold.stream().map(claim -> fitting(claim, fit)).toList();
        this.taken = new int[items.size()];
        Arrays.fill(taken, -1);
    }

    /** A gold claim and what was found for it. */
    record Pair(GoldClaim gold, Optional<Item> found) {}

    /** For each gold claim, in order, what was found for it. */
    static List<Pair> of(List<GoldClaim> gold, List<Item> items, Fit fit) {
        return new Matching(gold, items, fit).solve();
    }

    private List<Integer> fitting(GoldClaim claim, Fit fit) {
        return IntStream.range(0, items.size())
                .boxed()
                .filter(i -> fit.hits(claim, items.get(i)))
                .sorted(Comparator.comparingDouble((Integer i) -> -fit.grade(claim, items.get(i))))
                .toList();
    }

    private List<Pair> solve() {
        for (boolean core : new boolean[] {true, false}) {
            for (boolean steps : new boolean[] {false, true}) {
                place(core, steps);
            }
        }
        return pairs();
    }

    private void place(boolean core, boolean steps) {
        for (int g = 0; g < gold.size(); g++) {
            if (gold.get(g).counts() == core && !placed(g)) {
                place(g, steps, new boolean[items.size()]);
            }
        }
    }

    private boolean placed(int g) {
        return Arrays.stream(taken).anyMatch(holder -> holder == g);
    }

    private boolean place(int g, boolean steps, boolean[] tried) {
        for (int i : fits.get(g)) {
            if (!tried[i] && (steps || items.get(i).step().isEmpty())) {
                tried[i] = true;
                if (taken[i] < 0 || place(taken[i], steps, tried)) {
                    taken[i] = g;
                    return true;
                }
            }
        }
        return false;
    }

    private List<Pair> pairs() {
        Item[] found = new Item[gold.size()];
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] >= 0) {
                found[taken[i]] = items.get(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < found.length; g++) {
            pairs.add(new Pair(gold.get(g), Optional.ofNullable(found[g])));
        }
        return pairs;
    }
}
