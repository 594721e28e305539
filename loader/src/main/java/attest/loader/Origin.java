package attest.loader;

import attest.loader.Manifest.Source;
import attest.loader.Manifest.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a loaded corpus comes from.
 *
 * @param corpus the folder with its catalogue, authority, annotations and decisions
 * @param folders those of its texts
 * @param textHashes of its documents
 */
public record Origin(Path corpus, List<Path> folders, Set<String> textHashes) {
    static Origin of(State state) {
        return new Origin(
                Path.of(state.home().corpus()),
                state.home().folders().stream().map(Path::of).toList(),
                state.sources().stream().map(Source::textHash).collect(Collectors.toUnmodifiableSet()));
    }
}
