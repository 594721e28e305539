package attest.app.evaluate;

import attest.loader.Pipeline;
import attest.loader.model.Document;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import attest.loader.read.Corpus;
import attest.loader.read.UnusableCorpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code attest evaluate}: exit code 0, or 1 when a text of the gold is missing, the input cannot be read or a figure is below
 * the least that is required.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Holds what the loader reads in texts against a gold standard; nothing is stored.")
public final class EvaluateCommand implements Callable<Integer> {
    private static final int WRONG = 1;

    @Parameters(paramLabel = "GOLD", description = "A folder with a gold standard (schema gold-v1).")
    private Path gold;

    @Option(names = "--texts", paramLabel = "DIR", required = true, description = "The folder with its texts.")
    private Path texts;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The corpus that knows about the texts: catalogue, authority, annotations and decisions.")
    private Path corpus;

    @Option(names = "--rules-only", description = "Leave out what persons annotated and decided.")
    private boolean rulesOnly;

    @Option(names = "--misses", description = "Show the gold claims that were not found, with their words.")
    private boolean misses;

    @Option(names = "--false", description = "Show the claims that are not in the gold, with their words.")
    private boolean faults;

    @Option(names = "--by-rule", description = "Show the precision of each rule.")
    private boolean rules;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Option(
            names = "--require",
            split = ",",
            paramLabel = "FIGURE=LEAST",
            description = "Least figures of precision, strict, recall or f1, such as precision=0.85,recall=0.35.")
    private Map<String, Double> least = new TreeMap<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            Evaluation evaluation = Evaluation.of(GoldReader.read(gold), resolutions());
            Scores scores = Scores.of(evaluation.texts());
            print(scores, evaluation.texts());
            evaluation.problems().forEach(this::tell);
            return evaluation.problems().isEmpty() && enough(scores) ? 0 : WRONG;
        } catch (UnusableCorpus wrong) {
            tell(wrong.problem());
            return WRONG;
        }
    }

    private List<Resolution> resolutions() throws IOException, UnusableCorpus {
        Corpus known = Corpus.open(Optional.ofNullable(corpus).orElse(texts), Iris.DEFAULT);
        List<Document> documents = known.documents(texts);
        Pipeline pipeline = rulesOnly
                ? Pipeline.of(known.authority())
                : Pipeline.of(known.authority(), List.copyOf(known.decisions().values()), known.annotated(documents));
        return pipeline.resolve(documents);
    }

    private void print(Scores scores, List<Judged> judged) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? JsonReport.of(scores, judged)
                        : Report.of(scores, judged, new Report.Parts(misses, faults, rules)));
        out.flush();
    }

    private boolean enough(Scores scores) {
        Map<String, Double> figures = Map.of(
                "precision", scores.grouped().value(),
                "strict", scores.strict().value(),
                "recall", scores.recall().value(),
                "f1", scores.f1());
        boolean enough = true;
        for (Map.Entry<String, Double> required : least.entrySet()) {
            Double figure = figures.get(required.getKey());
            if (figure == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--require knows precision, strict, recall and f1, but not '" + required.getKey() + "'");
            }
            if (figure < required.getValue()) {
                tell(required.getKey() + " is " + Ratio.rounded(figure) + ", required is at least "
                        + required.getValue());
                enough = false;
            }
        }
        return enough;
    }

    private void tell(Object problem) {
        spec.commandLine().getErr().println(problem);
        spec.commandLine().getErr().flush();
    }
}
