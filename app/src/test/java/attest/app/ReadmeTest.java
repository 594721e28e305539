package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Does what the walk-through of the README says, in a new folder, and compares what is printed. */
class ReadmeTest {
    private static final Pattern STEP =
            Pattern.compile("<!-- walk-through: (file|run|prints) ?(\\S*) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void the_walk_through_prints_what_the_readme_says() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("attest.root"), "README.md"));
        Matcher steps = STEP.matcher(readme);
        String printed = "";
        int compared = 0;
        while (steps.find()) {
            switch (steps.group(1)) {
                case "file" -> write(steps.group(2), steps.group(3));
                case "run" -> printed = run(steps.group(3).strip());
                default -> {
                    assertThat(printed.replace("\r\n", "\n")).isEqualTo(steps.group(3));
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String run(String command) {
        List<String> words = List.of(command.split(" "));
        assertThat(words.get(0)).isEqualTo("./attest");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            CommandLine attest = Main.commandLine().setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            int code = attest.execute(words.stream().skip(1).map(this::placed).toArray(String[]::new));
            assertThat(code).as(command).isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The files and folders of the walk-through lie in the new folder. */
    private String placed(String word) {
        return Stream.of("example", "who-says").anyMatch(word::startsWith)
                ? folder.resolve(word).toString()
                : word;
    }
}
