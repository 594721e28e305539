package attest.app.link;

import attest.app.query.Table;
import attest.linker.model.Outcome;
import attest.server.link.LinkReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest link report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Tells for each entity whether it is linked, waits or stays unlinked, and why.")
final class ReportCommand implements Callable<Integer> {
    private static final List<String> HEAD = List.of("outcome", "entity", "label", "item", "score", "reason");

    /** How it is printed. */
    enum Form {
        table,
        csv,
        json
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}); json has all that was compared.")
    private Form form;

    @Option(names = "--outcome", paramLabel = "WHICH", description = "Only AUTO, REVIEW or NONE.")
    private Optional<Outcome> outcome = Optional.empty();

    @Mixin
    private Proposed proposed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LinkReport all = proposed.standing();
        LinkReport report = new LinkReport(
                all.run(),
                all.lines().stream()
                        .filter(line -> outcome.map(Outcome::name)
                                .map(line.outcome()::equals)
                                .orElse(true))
                        .toList());
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (form) {
                    case table -> Table.of(HEAD, rows(report));
                    case csv -> csv(report);
                    case json -> new String(report.bytes(), StandardCharsets.UTF_8);
                });
        out.flush();
        return 0;
    }

    private static List<List<String>> rows(LinkReport report) {
        return report.lines().stream()
                .sorted(Comparator.comparing(LinkReport.Line::outcome).thenComparing(LinkReport.Line::iri))
                .map(ReportCommand::row)
                .toList();
    }

    private static List<String> row(LinkReport.Line line) {
        Optional<LinkReport.Candidate> best = line.candidates().stream().findFirst();
        return List.of(
                line.outcome(),
                Proposed.path(line),
                line.label(),
                best.map(LinkReport.Candidate::id).orElse(""),
                best.map(candidate -> candidate.score().toPlainString()).orElse(""),
                line.reason());
    }

    /** RFC 4180, with every cell in quotation marks. */
    private static String csv(LinkReport report) {
        return String.join(",", HEAD) + "\r\n"
                + rows(report).stream()
                        .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",", "", "\r\n")))
                        .collect(Collectors.joining());
    }
}
