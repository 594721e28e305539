package attest.linker.item;

import attest.linker.item.ImportReport.Fault;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an import stands: everything before {@code line} is done, and its items fill the first {@code itemBytes} of the file of items.
 *
 * @param dump name, size and time of the dump and what is kept of it: whatever must be the same for going on
 * @param tables how many numbers of these items each of {@link Tables} holds
 * @param hash of the whole dump, once it has been read to its end; empty before
 */
record Checkpoint(
        String dump,
        long line,
        long read,
        long kept,
        long internal,
        long damaged,
        List<Fault> faults,
        String newest,
        long itemBytes,
        List<Long> tables,
        String hash) {
    private static final String FILE = "progress.json";
    private static final int FAULTS_TOLD = 100;

    Checkpoint {
        faults = List.copyOf(faults);
        tables = List.copyOf(tables);
    }

    static Checkpoint start(String dump) {
        return new Checkpoint(dump, 0, 0, 0, 0, 0, List.of(), "", 0, Tables.NOTHING, "");
    }

    /** Where an earlier run over the same dump stopped; empty when there is none. */
    static Optional<Checkpoint> of(Path work, String dump) throws IOException {
        Path file = work.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(EntityReader.JSON.readValue(file.toFile(), Checkpoint.class))
                    .filter(found -> found.dump().equals(dump));
        } catch (JsonProcessingException other) {
            return Optional.empty();
        }
    }

    /** Replaced as a whole: a reader finds the old one or the new one. */
    void write(Path work) throws IOException {
        Path fresh = work.resolve(FILE + ".new");
        Files.write(fresh, EntityReader.JSON.writeValueAsBytes(this));
        Files.move(fresh, work.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean complete() {
        return !hash.isEmpty();
    }

    Checkpoint passed(long at) {
        return new Checkpoint(dump, at, read + 1, kept, internal, damaged, faults, newest, itemBytes, tables, hash);
    }

    Checkpoint leftOut(long at) {
        return new Checkpoint(dump, at, read + 1, kept, internal + 1, damaged, faults, newest, itemBytes, tables, hash);
    }

    Checkpoint kept(long at, int bytes, String modified) {
        String last = modified.compareTo(newest) > 0 ? modified : newest;
        return new Checkpoint(
                dump, at, read + 1, kept + 1, internal, damaged, faults, last, itemBytes + bytes, tables, hash);
    }

    Checkpoint with(List<Long> written) {
        return new Checkpoint(dump, line, read, kept, internal, damaged, faults, newest, itemBytes, written, hash);
    }

    Checkpoint damaged(long at, String why) {
        List<Fault> told = new ArrayList<>(faults);
        if (told.size() < FAULTS_TOLD) {
            told.add(new Fault(at, why));
        }
        return new Checkpoint(dump, at, read, kept, internal, damaged + 1, told, newest, itemBytes, tables, hash);
    }

    Checkpoint ended(String sha256) {
        return new Checkpoint(dump, line, read, kept, internal, damaged, faults, newest, itemBytes, tables, sha256);
    }
}
