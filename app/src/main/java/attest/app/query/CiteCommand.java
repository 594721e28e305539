package attest.app.query;

import attest.server.ask.Citation;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest query cite NAME}. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = "Keeps the answer in the archive of the data folder and prints how to cite it.")
final class CiteCommand implements Callable<Integer> {
    /** Ways to write a citation. */
    enum Style {
        text,
        bibtex,
        csl
    }

    @Parameters(paramLabel = "NAME", description = "The query.")
    private String name;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "STYLE",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Style style;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "The server that shows the archive to readers, for instance https://attest.example/")
    private Optional<String> base = Optional.empty();

    @Mixin
    private Question question;

    private final Clock clock;

    CiteCommand() {
        this(Clock.systemUTC());
    }

    CiteCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        return question.ask(Optional.of(name), this::cite);
    }

    private int cite(Desk desk, Request request) {
        Citation citation = desk.cite(request);
        question.out().println(written(citation).stripTrailing());
        question.out().flush();
        return ExitCode.FINE;
    }

    private String written(Citation citation) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> address = base.map(url -> url.replaceFirst("/*$", "/archive/" + citation.id()));
        return switch (style) {
            case text -> citation.text(today, address);
            case bibtex -> citation.bibtex(today, address);
            case csl -> citation.csl(today, address);
        };
    }
}
