package attest.linker.online;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;

/** The moment before which a service has asked not to be asked, in a file among its answers, so that the next run keeps to it. */
record Rest(Path file) {
    static Rest in(Path cache) {
        return new Rest(cache.resolve("not-before.txt"));
    }

    /** Long ago when there is none; a moment more than the longest rest from now was not written by us. */
    Instant until(Instant now) throws IOException {
        if (!Files.exists(file)) {
            return Instant.MIN;
        }
        try {
            Instant kept = Instant.parse(Files.readString(file).strip());
            return kept.isAfter(now.plus(Reply.LONGEST)) ? Instant.MIN : kept;
        } catch (DateTimeException | CharacterCodingException damaged) {
            return Instant.MIN;
        }
    }

    void keep(Instant until) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), until + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
