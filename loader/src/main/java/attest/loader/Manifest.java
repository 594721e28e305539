package attest.loader;

import attest.loader.model.Document;
import attest.loader.model.Problem;
import attest.loader.rdf.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in a data folder and what it was made from: {@code manifest.json}.
 *
 * @param corpora the state of each corpus by its id
 */
record Manifest(SortedMap<String, State> corpora) {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * A corpus as it was last loaded.
     *
     * @param fingerprint of everything that its files were made from
     * @param run what made them
     * @param sources its documents, in order of their text hashes
     * @param decisions the lines of its decisions
     * @param problems what was wrong when its documents were read for their claims
     * @param home where it was loaded from
     */
    record State(
            String fingerprint,
            Run run,
            List<Source> sources,
            List<String> decisions,
            List<Problem> problems,
            Home home) {
        /** Nothing has been loaded yet. */
        static final State NONE = new State("", new Run("", "", ""), List.of(), List.of(), List.of(), Home.UNKNOWN);

        State {
            home = home == null ? Home.UNKNOWN : home; // manifests of earlier versions do not tell
        }

        /** The same files, no longer known to fit their input. */
        State outdated() {
            return new State("", run, sources, decisions, problems, home);
        }

        /** The same files, from a corpus that moved or was decided on. */
        State with(List<String> otherDecisions, Home otherHome) {
            return new State(fingerprint, run, sources, otherDecisions, problems, otherHome);
        }

        State without(Set<Source> gone) {
            List<Source> rest =
                    sources.stream().filter(source -> !gone.contains(source)).toList();
            return new State("", run, rest, decisions, problems, home);
        }
    }

    /**
     * Where a corpus was loaded from.
     *
     * @param corpus the folder of its catalogue, authority and decisions; empty when it is not known
     * @param folders those of its texts
     */
    record Home(String corpus, List<String> folders) {
        static final Home UNKNOWN = new Home("", List.of());

        static Home of(Path corpus, List<Path> folders) {
            return new Home(
                    absolute(corpus), folders.stream().map(Home::absolute).toList());
        }

        private static String absolute(Path folder) {
            return folder.toAbsolutePath().normalize().toString();
        }
    }

    /**
     * A document.
     *
     * @param name its file's name
     * @param textHash SHA-256 of its text
     * @param digestOf that of the text it restates, or the empty string
     */
    record Source(String name, String textHash, String digestOf) {
        static Source of(Document document) {
            return new Source(
                    document.name(),
                    document.textHash(),
                    document.catalogue().digestOf().orElse(""));
        }
    }

    static Manifest read(Path data) throws IOException {
        Path file = file(data);
        try {
            return Files.exists(file) ? MAPPER.readValue(file.toFile(), Manifest.class) : new Manifest(new TreeMap<>());
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is damaged: delete it, and the next load makes everything anew", e);
        }
    }

    byte[] bytes() throws IOException {
        return (MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Path file(Path data) {
        return data.resolve("manifest.json");
    }

    Optional<State> state(String corpus) {
        return Optional.ofNullable(corpora.get(corpus));
    }

    Manifest with(String corpus, State state) {
        SortedMap<String, State> changed = new TreeMap<>(corpora);
        changed.put(corpus, state);
        return new Manifest(changed);
    }
}
