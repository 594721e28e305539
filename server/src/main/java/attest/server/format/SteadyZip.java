package attest.server.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Holds a workbook until it is complete, then packs it again without the clock: the same answer is the same bytes. */
final class SteadyZip extends ByteArrayOutputStream {
    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    /** Writes the entries in their order; the stream stays open. */
    @Override
    public synchronized void writeTo(OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipFile workbook = ZipFile.builder().setByteArray(toByteArray()).get()) {
            for (ZipArchiveEntry entry : Collections.list(workbook.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST_OF_ZIP);
                packed.putNextEntry(copy);
                try (InputStream content = workbook.getInputStream(entry)) {
                    packed.write(withoutClock(entry.getName(), content.readAllBytes()));
                }
            }
        }
        packed.finish();
    }

    private static byte[] withoutClock(String name, byte[] content) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        return CREATED.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
