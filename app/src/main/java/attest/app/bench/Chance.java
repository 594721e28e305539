package attest.app.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws that come out the same for the same seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to one less than this, each as often. */
    int below(int most) {
        return random.nextInt(most);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A drawer of ranks from 0, of which the k-th comes in proportion to 1 / (k + 1) to this power. */
    Zipf zipf(int ranks, double power) {
        return new Zipf(random, ranks, power);
    }

    /** Ranks, the first far oftener than the last. */
    static final class Zipf {
        private final Random random;
        private final double[] sums;

        private Zipf(Random random, int ranks, double power) {
            this.random = random;
            this.sums = new double[ranks];
            double sum = 0;
            for (int i = 0; i < ranks; i++) {
                sum += 1 / Math.pow(i + 1, power);
                sums[i] = sum;
            }
        }

        int draw() {
            int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return found < 0 ? -found - 1 : found;
        }
    }
}
