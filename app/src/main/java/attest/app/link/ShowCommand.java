package attest.app.link;

import attest.server.link.LinkReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest link show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Puts what our sources say of an entity beside what Wikidata says of the items that it may be.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ENTITY", description = "Its IRI, or kind and slug, such as person/anna-berger.")
    private String entity;

    @Mixin
    private Proposed proposed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LinkReport.Line line = proposed.line(entity);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s (%s)%n%s: %s%n", line.label(), Proposed.path(line), line.outcome(), line.reason());
        print("decided", proposed.waiting().words(line.iri()));
        for (LinkReport.Candidate candidate : line.candidates()) {
            out.printf("%n%s%n", side(line, candidate));
            candidate
                    .features()
                    .forEach(
                            feature -> out.printf("  %-10s %5s  %s%n", feature.name(), feature.value(), feature.why()));
        }
        out.println();
        print("our sources say", line.said());
        out.flush();
        return 0;
    }

    private static String side(LinkReport.Line line, LinkReport.Candidate candidate) {
        return new SideBySide()
                .row("OURS", candidate.id() + " on Wikidata, score " + candidate.score())
                .row(line.label(), candidate.label())
                .row(line.kind(), candidate.description())
                .rows(line.names(), candidate.names())
                .rows(line.posts().stream().map(post -> "held " + post).toList(), candidate.facts())
                .text();
    }

    private void print(String head, List<String> words) {
        if (!words.isEmpty()) {
            spec.commandLine().getOut().println(head + ":");
            words.forEach(word -> spec.commandLine().getOut().println("  " + word));
        }
    }
}
