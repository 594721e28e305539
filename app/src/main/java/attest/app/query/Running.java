package attest.app.query;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks a question and writes its rows. */
final class Running {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default, which xlsx is not for.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private Question question;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    int run(Optional<String> name) throws IOException {
        if (output.isEmpty() && !format.isText()) {
            throw new ParameterException(spec.commandLine(), "a workbook is not for a terminal: give -o FILE");
        }
        return question.ask(name, this::answer);
    }

    private int answer(Desk desk, Request request) throws IOException {
        Asked asked = desk.ask(request);
        asked.answer().consulted().forEach(other -> question.note("with answers of " + other.words()));
        if (output.isPresent()) {
            try (OutputStream file = Files.newOutputStream(output.get())) {
                format.write(asked, request, file);
            }
            return ExitCode.FINE;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format.write(asked, request, text);
        question.out().print(text.toString(StandardCharsets.UTF_8));
        question.out().flush();
        return ExitCode.FINE;
    }
}
