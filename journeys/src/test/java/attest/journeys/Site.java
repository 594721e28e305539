package attest.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attest as its users start it, with a copy of the seeds in which reviewers may decide; one for all tests, for reading the
 * seeds takes a while.
 */
final class Site {
    static final Path ROOT = Path.of(System.getProperty("attest.root"));

    private static final Pattern SERVES = Pattern.compile("Attest serves (http://\\S+)/");
    private static Site only;

    private final Path data;
    private final String home;

    private Site() throws IOException {
        Path folder = Files.createTempDirectory("attest-journeys");
        Path seeds = folder.resolve("seeds");
        copy(ROOT.resolve("seeds"), seeds);
        data = folder.resolve("data");
        Process process = start("up", seeds.toString(), "--port=0");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        home = address(process.inputReader());
    }

    static synchronized Site open() {
        try {
            only = only == null ? new Site() : only;
            return only;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url(String path) {
        return home + path;
    }

    /** What a reviewer signs in with. */
    String token() throws IOException {
        return Files.readString(data.resolve("token")).strip();
    }

    /** Runs a command beside the server and waits for its end. */
    void run(String... words) throws IOException {
        Process process = start(words);
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " said:\n" + told);
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dattest.root=" + ROOT,
                "-jar",
                ROOT.resolve("target/attest/lib/attest.jar").toString()));
        command.addAll(List.of(words));
        command.add("--data=" + data);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String address(BufferedReader output) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher serves = SERVES.matcher(line);
            if (serves.find()) {
                return serves.group(1);
            }
            told.append(line).append('\n');
        }
        throw new IOException("attest up ended and said:\n" + told);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
