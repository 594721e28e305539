package attest.loader.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parses sentences as CoreNLP's {@code DependencyParser} does, number by number (Chen and Manning, "A Fast and Accurate Dependency
 * Parser using Neural Networks", 2014), several times faster: the library adds up the score of one step after the other, each sum in
 * one chain that a processor cannot overlap; here the sums of all steps grow side by side, each in the library's order.
 */
public final class Parser {
    private final Dictionary dictionary;
    private final Network network;

    Parser(Dictionary dictionary, Network network) {
        this.dictionary = dictionary;
        this.network = network;
    }

    /**
     * A parser with the given model; it may be used by several threads.
     *
     * @param model the text of a model file of CoreNLP's {@code nndep}, UTF-8, unpacked
     */
    public static Parser read(Reader model) throws IOException {
        return new ModelFile(model).parser();
    }

    /** What each word hangs on, in their order. */
    public List<Arc> parse(List<String> words, List<String> tags) {
        State state = new State(dictionary, words, tags);
        double[] hidden = new double[network.size()];
        double[] scores = new double[network.steps()];
        while (!state.isDone()) {
            if (state.hasChoice()) {
                network.score(state.features(), hidden, scores);
                state.apply(best(scores, state));
            } else {
                state.applyOnly();
            }
        }
        return IntStream.rangeClosed(1, words.size()).mapToObj(state::arc).toList();
    }

    /** The first of the highest. */
    private static int best(double[] scores, State state) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < scores.length; step++) {
            if (scores[step] > highest && state.allows(step)) {
                highest = scores[step];
                best = step;
            }
        }
        return best;
    }
}
