package attest.loader;

import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Two texts about Valdoria, and a folder in which corpora are written, loaded and looked at. */
record Loading(Path folder) {
    static final String SHOOTING =
            """
            Three Dockers Shot in Port Harlan

            At least 40 miners were shot by the border guard in Port Harlan in June 1971. Mira Kolar, the interior
            minister of Valdoria, denied it.
            """;
    static final String INQUIRY =
            """
            Inquiry Opened in Port Harlan

            Mira Kolar is the interior minister of Valdoria. She opened an inquiry.
            """;

    Path write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    Report load(String... corpora) throws IOException {
        List<Path> folders = Stream.of(corpora).map(folder::resolve).toList();
        return new Loader(folder.resolve("data"), Iris.DEFAULT).load(folders, Optional.empty(), Progress.SILENT);
    }

    Report loadWith(String corpus, String texts) throws IOException {
        return new Loader(folder.resolve("data"), Iris.DEFAULT)
                .load(List.of(folder.resolve(texts)), Optional.of(folder.resolve(corpus)), Progress.SILENT);
    }

    /** Every file of the data folder with its content, but for what is kept to spare reading texts again. */
    Map<String, String> data() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path data = folder.resolve("data");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(data.resolve("readings")))
                    .toList()) {
                files.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    List<String> graphs() throws IOException {
        return data().keySet().stream()
                .filter(name -> name.startsWith("graphs/"))
                .map(name -> name.substring("graphs/".length()))
                .toList();
    }

    static String graph(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 16) + ".trig";
    }

    static List<String> told(Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }
}
