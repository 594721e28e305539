package attest.loader.read;

import attest.loader.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a folder that are texts: not its annotations and rules, nor the page that tells people about it. */
final class Folder {
    private static final Set<String> OTHER_FOLDERS = Set.of("annotations", "rules");
    private static final Pattern ABOUT = Pattern.compile("(?i)(README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING)(\\..*)?");
    private static final Pattern NOT_YET = Pattern.compile("(?i).*\\.(xhtml|doc|odt|rtf|epub)");

    private static final Pattern OTHER_FILES =
            Pattern.compile("sources\\.yaml|authority\\.ttl|decisions\\.jsonl|(annotations|rules)/[^.].*");

    private static final Pattern ANNOTATIONS = Pattern.compile("annotations/.*\\.ya?ml");

    private final Path root;
    private final Consumer<Problem> problems;

    Folder(Path root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The texts, in order of their names. Whatever has the name of a text and cannot be read is told. */
    List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> named = files.filter(file -> !file.equals(root))
                    .filter(this::belongs)
                    .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
                    .toList();
            named.stream().filter(file -> Texts.reads(name(root, file))).forEach(this::tellWhatIsNoFile);
            List<Path> candidates =
                    named.stream().filter(file -> isFileOf(root, file)).toList();
            candidates.stream()
                    .filter(file -> NOT_YET.matcher(name(root, file)).matches())
                    .forEach(this::notYet);
            return candidates.stream()
                    .filter(file -> Texts.reads(name(root, file)))
                    .toList();
        }
    }

    /** What the corpus knows besides its texts, in order of the names. */
    List<Path> others() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> isFileOf(root, file))
                    .filter(file -> OTHER_FILES.matcher(name(root, file)).matches())
                    .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
                    .toList();
        }
    }

    List<Path> annotations() throws IOException {
        return others().stream()
                .filter(file -> ANNOTATIONS.matcher(name(root, file)).matches())
                .toList();
    }

    /** A file's name in the folder, with '/' between its parts on every system. */
    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private boolean belongs(Path file) {
        Path relative = root.relativize(file);
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !OTHER_FOLDERS.contains(relative.getName(0).toString())
                && !ABOUT.matcher(relative.getFileName().toString()).matches();
    }

    private void tellWhatIsNoFile(Path file) {
        if (Files.isDirectory(file)) {
            tell(file, "expected a file, found a folder with the name of a text: rename it; its texts are read");
        } else if (!Files.exists(file)) {
            tell(file, "expected a file, found a link that leads nowhere: mend or remove it");
        } else if (Files.isSymbolicLink(file) && !isFileOf(root, file)) {
            tell(file, "expected a file of the corpus, found a link that leads out of it: copy the text instead");
        }
    }

    /** Whether this is a file, and no link to one elsewhere: a corpus from others must not make us read our own files. */
    private static boolean isFileOf(Path root, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private void notYet(Path file) {
        tell(file, "expected .txt, .md, .html, .pdf or .docx; this format is not read yet: save the words as .txt");
    }

    private void tell(Path file, String what) {
        problems.accept(new Problem(file.toString(), what));
    }
}
