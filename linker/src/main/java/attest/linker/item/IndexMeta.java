package attest.linker.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an index comes from: {@code meta.json}.
 *
 * @param source the name of the dump's file
 * @param dumped the day of the dump, as it was given or as the file's name tells; or empty
 * @param newest the last change to an item that was kept, as Wikidata writes it; or empty
 * @param sha256 of the dump's file
 * @param bytes of the dump's file
 * @param classes that were kept; empty for all
 * @param read how many entities were read
 * @param kept how many of them are in the index, an item that came twice counted twice
 * @param internal how many were left out because they exist for Wikimedia's own use
 * @param damaged how many lines could not be read
 * @param checks by file, what its bytes come to ({@link Soundness})
 */
public record IndexMeta(
        int format,
        String source,
        String dumped,
        String newest,
        String sha256,
        long bytes,
        List<String> classes,
        long read,
        long kept,
        long internal,
        long damaged,
        String licence,
        SortedMap<String, String> checks) {
    static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

    public IndexMeta {
        classes = List.copyOf(classes);
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    static IndexMeta read(Path folder) throws IOException {
        Path file = Layout.in(folder, Layout.META);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + " holds no items of Wikidata: make them with attest link import DUMP");
        }
        try {
            JsonNode meta = EntityReader.JSON.readTree(file.toFile());
            int format = meta.path("format").asInt();
            if (format > 0 && format != Layout.FORMAT) {
                throw new IOException(folder + " holds items of Wikidata in format " + format + ", and format "
                        + Layout.FORMAT + " is read here: make them anew with attest link import DUMP");
            }
            return EntityReader.JSON.treeToValue(meta, IndexMeta.class);
        } catch (JsonProcessingException damaged) {
            throw Soundness.damaged(Layout.META, damaged);
        }
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                Layout.in(folder, Layout.META),
                EntityReader.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }
}
