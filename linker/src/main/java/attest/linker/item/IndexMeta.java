package attest.linker.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        String licence) {
    static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

    public IndexMeta {
        classes = List.copyOf(classes);
    }

    static IndexMeta read(Path folder) throws IOException {
        Path file = Layout.in(folder, Layout.META);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + " holds no items of Wikidata: make them with attest link import DUMP");
        }
        IndexMeta meta = EntityReader.JSON.readValue(file.toFile(), IndexMeta.class);
        if (meta.format() != Layout.FORMAT) {
            throw new IOException(folder + " holds items of Wikidata in format " + meta.format() + ", and format "
                    + Layout.FORMAT + " is read here: make them anew with attest link import DUMP");
        }
        return meta;
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                Layout.in(folder, Layout.META),
                EntityReader.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }
}
