package attest.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The scripts that make single pages livelier, where the build could bundle them. */
public final class Islands {
    /** Under which the files of {@link StaticFiles} are. */
    static final String ADDRESS = "/static/";

    private static final Map<String, String> FILES = manifest();

    private Islands() {}

    /** The address of an island's script; empty when the build had no Node. */
    public static Optional<String> src(String island) {
        return Optional.ofNullable(FILES.get(island)).map(file -> ADDRESS + file);
    }

    private static Map<String, String> manifest() {
        Map<String, String> files = new HashMap<>();
        try (InputStream manifest = Islands.class.getResourceAsStream("islands/manifest.json")) {
            if (manifest != null) {
                JsonNode islands = new ObjectMapper().readTree(manifest);
                islands.properties()
                        .forEach(island -> files.put(
                                island.getKey(), island.getValue().get("src").textValue()));
            }
            return Map.copyOf(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
