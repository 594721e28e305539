package attest.loader.parse;

import java.util.Arrays;

/** Scores the steps that a parser can take next. All sums are taken in the library's order, so that all scores are the library's. */
final class Network {
    /** How many words, tags and relations it looks at. */
    static final int PLACES = 48;

    /** So many rows are added in one go, which spares reading and writing the sums in between. */
    private static final int ROWS = 4;

    private final Inputs inputs;
    private final double[] bias;
    private final double[][] weights;

    /** @param weights for each unit of the hidden layer a row with the weights of all steps */
    Network(Inputs inputs, double[] bias, double[][] weights) {
        if (bias.length % ROWS != 0 || bias.length != inputs.size() || bias.length != weights.length) {
            throw new IllegalArgumentException("expected a hidden layer of the same size everywhere, a multiple of "
                    + ROWS + ", found " + inputs.size() + ", " + bias.length + ", " + weights.length);
        }
        this.inputs = inputs;
        this.bias = bias;
        this.weights = weights;
    }

    /** The size of the hidden layer. */
    int size() {
        return bias.length;
    }

    int steps() {
        return weights[0].length;
    }

    /** Writes the scores of all steps. */
    void score(int[] features, double[] hidden, double[] scores) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < PLACES; i += ROWS) {
            add(
                    hidden,
                    inputs.sums(features[i], i),
                    inputs.sums(features[i + 1], i + 1),
                    inputs.sums(features[i + 2], i + 2),
                    inputs.sums(features[i + 3], i + 3));
        }
        addCubed(hidden, bias);
        Arrays.fill(scores, 0);
        for (int i = 0; i < hidden.length; i += ROWS) {
            addProducts(scores, hidden, i, weights[i], weights[i + 1], weights[i + 2], weights[i + 3]);
        }
    }

    private static void add(double[] sums, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void addCubed(double[] sums, double[] bias) {
        for (int i = 0; i < sums.length; i++) {
            double sum = sums[i] + bias[i];
            sums[i] = sum * sum * sum;
        }
    }

    private static void addProducts(
            double[] sums, double[] factors, int first, double[] a, double[] b, double[] c, double[] d) {
        double ofA = factors[first];
        double ofB = factors[first + 1];
        double ofC = factors[first + 2];
        double ofD = factors[first + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
    }
}
