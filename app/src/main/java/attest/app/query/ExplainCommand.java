package attest.app.query;

import attest.server.ask.Desk;
import attest.server.ask.Explanation;
import attest.server.ask.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attest query explain NAME}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells in words how a query is worked out, and how long that takes on the data.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The query.")
    private String name;

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        return question.ask(Optional.of(name), this::explain);
    }

    private int explain(Desk desk, Request request) {
        Explanation explanation = desk.explain(request);
        explanation.steps().forEach(question.out()::println);
        question.out()
                .printf(
                        "%d rows; %d ms the first time, %d ms again%n",
                        explanation.rows(),
                        explanation.first().toMillis(),
                        explanation.again().toMillis());
        question.out().flush();
        return ExitCode.FINE;
    }
}
