package attest.loader.parse;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a model of CoreNLP's {@code nndep}: seven lines with sizes; a line for each word, tag and relation with its vector; the
 * weights of the hidden layer, a line for each number of each place; its bias; the weights of the steps, a line for each unit of the
 * hidden layer; the inputs that were the most frequent in training.
 */
final class ModelFile {
    /** Of so many of the most frequent inputs the library keeps the sums as doubles. */
    private static final int EXACT = 20_000;

    private final LineNumberReader lines;

    ModelFile(Reader text) {
        this.lines = new LineNumberReader(text);
    }

    Parser parser() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int width = size("embeddingSize");
        int hidden = size("hiddenSize");
        int places = size("numTokens");
        int frequent = size("preComputed");
        List<String> names = new ArrayList<>();
        float[][] vectors = new float[words + tags + relations][];
        for (int i = 0; i < vectors.length; i++) {
            String[] parts = parts(width + 1);
            names.add(parts[0]);
            vectors[i] = floats(parts, 1);
        }
        Dictionary dictionary = new Dictionary(
                names.subList(0, words), names.subList(words, words + tags), names.subList(words + tags, names.size()));
        float[][] weights = rows(places * width, hidden);
        double[] bias = doubles(rows(1, hidden)[0]);
        float[][] steps = rows(hidden, 2 * relations - 1);
        Inputs inputs = new Inputs(vectors, weights, exact(Math.min(EXACT, frequent)));
        return new Parser(dictionary, new Network(inputs, bias, doubles(steps)));
    }

    private int size(String name) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.matches(name + "=\\d+")) {
            throw unexpected(name + "=NUMBER", line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[][] rows(int count, int length) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = floats(parts(length), 0);
        }
        return rows;
    }

    private BitSet exact(int count) throws IOException {
        BitSet exact = new BitSet();
        int left = count;
        while (left > 0) {
            String[] numbers = next().split(" ");
            IntStream.range(0, Math.min(left, numbers.length)).forEach(i -> exact.set(Integer.parseInt(numbers[i])));
            left -= numbers.length;
        }
        return exact;
    }

    private String[] parts(int count) throws IOException {
        String[] parts = next().split(" ");
        if (parts.length != count) {
            throw unexpected(count + " words or numbers", parts.length + " of them");
        }
        return parts;
    }

    private String next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw unexpected("another line", null);
        }
        return line;
    }

    private IOException unexpected(String expected, String found) {
        return new IOException("the parser's model, line " + lines.getLineNumber() + ": expected " + expected
                + ", found " + (found == null ? "the end" : found) + ". Build Attest anew: the models come with it.");
    }

    private static float[] floats(String[] parts, int first) {
        float[] numbers = new float[parts.length - first];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(parts[first + i]);
        }
        return numbers;
    }

    private static double[][] doubles(float[][] rows) {
        double[][] wide = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            wide[i] = doubles(rows[i]);
        }
        return wide;
    }

    private static double[] doubles(float[] numbers) {
        double[] wide = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            wide[i] = numbers[i];
        }
        return wide;
    }
}
