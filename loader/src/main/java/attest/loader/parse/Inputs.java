package attest.loader.parse;

import java.util.BitSet;

/**
 * What a word, tag or relation in a place adds to the hidden layer. It is worked out when it is first asked for and kept for the
 * {@value #KEPT} that were asked for last, roughly, 8 KB each. Several threads may read and write what is kept: an entry never
 * changes, and whoever misses one works out the same numbers again.
 */
final class Inputs {
    private static final int BITS = 15;
    private static final int KEPT = 1 << BITS;

    /** Spreads numbers that lie close together: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private static final class Input {
        private final int number;
        private final double[] sums;

        private Input(int number, double[] sums) {
            this.number = number;
            this.sums = sums;
        }
    }

    private final float[][] vectors;
    private final float[][] weights;
    private final BitSet exact;
    private final Input[] kept = new Input[KEPT];

    /**
     * @param vectors for each word, tag and relation
     * @param weights for each place as many rows as a vector has numbers
     * @param exact of which inputs the library keeps the sums as doubles; of the others as floats
     */
    Inputs(float[][] vectors, float[][] weights, BitSet exact) {
        this.vectors = vectors;
        this.weights = weights;
        this.exact = exact;
    }

    int size() {
        return weights[0].length;
    }

    /** The numbers to be added; they must not be changed. */
    double[] sums(int name, int place) {
        int number = name * Network.PLACES + place;
        int pair = (number * SPREAD) >>> (Integer.SIZE - BITS) & ~1;
        Input last = kept[pair];
        if (last != null && last.number == number) {
            return last.sums;
        }
        Input before = kept[pair + 1];
        Input found = before != null && before.number == number ? before : new Input(number, workedOut(name, place));
        kept[pair + 1] = last;
        kept[pair] = found;
        return found.sums;
    }

    private double[] workedOut(int name, int place) {
        float[] vector = vectors[name];
        double[] sums = new double[size()];
        for (int i = 0; i < vector.length; i++) {
            addProduct(sums, weights[place * vector.length + i], vector[i]);
        }
        if (!exact.get(name * Network.PLACES + place)) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) sums[i];
            }
        }
        return sums;
    }

    private static void addProduct(double[] sums, float[] row, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i] * factor;
        }
    }
}
