package attest.app.link;

import attest.app.query.Table;
import attest.server.link.LinkReport;
import attest.server.link.Need;
import attest.server.link.Urgency;
import attest.server.link.Waiting;
import attest.server.link.Waiting.Show;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest link queue}. */
@Command(name = "queue", mixinStandardHelpOptions = true, description = "Names the entities that wait for a decision.")
final class QueueCommand implements Callable<Integer> {
    @Option(
            names = "--show",
            paramLabel = "WHICH",
            defaultValue = "OPEN",
            description =
                    "OPEN, UNSURE (persons cannot tell, contradict each other, or gave one item to two of ours) or LINKED (by rule,"
                            + " not looked at).")
    private Show show;

    @Mixin
    private Proposed proposed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Waiting waiting = proposed.waiting();
        LinkReport report = proposed.report();
        Urgency urgency = new Urgency(report);
        List<List<String>> rows = report.lines().stream()
                .filter(line -> waiting.shows(line, show))
                .sorted(urgency)
                .map(line -> row(waiting, urgency.need(line), line))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(Table.of(List.of("Need", "Entity", "Label", "Items", "Score", "Why"), rows));
        out.println(
                "'attest link show ENTITY' compares, 'attest link decide ENTITY same|different|unsure|none' decides.");
        out.flush();
        return 0;
    }

    private List<String> row(Waiting waiting, Need need, LinkReport.Line line) {
        List<LinkReport.Candidate> candidates = waiting.candidates(line, show).toList();
        return List.of(
                show == Show.LINKED ? "" : need.words(),
                Proposed.path(line),
                line.label(),
                String.join(
                        " ", candidates.stream().map(LinkReport.Candidate::id).toList()),
                candidates.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "%.2f", candidates.get(0).score()),
                line.reason());
    }
}
