package attest.server.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The report of a data folder, read again only when it was written anew: the queue asks for it at each page. */
public final class ReportFile {
    private final Path data;
    private volatile Kept kept = new Kept("", Optional.empty());

    private record Kept(String stamp, Optional<LinkReport> report) {}

    public ReportFile(Path data) {
        this.data = data;
    }

    /** As it is now; empty when nothing was proposed yet. */
    public Optional<LinkReport> report() {
        try {
            String stamp = stamp();
            Kept last = kept;
            if (!last.stamp().equals(stamp)) {
                last = new Kept(stamp, LinkReport.read(data));
                kept = last;
            }
            return last.report();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** It is moved into place whole, so that a new one is another file. */
    private String stamp() throws IOException {
        Path file = LinkReport.file(data);
        if (!Files.exists(file)) {
            return "";
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.fileKey() + " " + now.lastModifiedTime() + " " + now.size();
    }
}
