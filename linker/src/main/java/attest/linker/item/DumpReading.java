package attest.linker.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The reading of one dump, entity by entity, from where an earlier one stopped. */
final class DumpReading {
    private static final int LOOK_AT_CLOCK = 256;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(2);

    private final Path file;
    private final ClassFilter filter;
    private final Path work;
    private final Clock clock;
    private final Consumer<ImportProgress> listener;
    private final long size;
    private final long began;
    private final long readBefore;
    private Checkpoint at;
    private long told;

    DumpReading(DumpImport.Request request, Path work, Checkpoint at, Clock clock, Consumer<ImportProgress> listener)
            throws IOException {
        file = request.dump();
        filter = new ClassFilter(request.classes());
        this.work = work;
        this.at = at;
        this.clock = clock;
        this.listener = listener;
        size = Files.size(file);
        began = clock.millis();
        told = began;
        readBefore = at.read();
    }

    /** Reads to the end; the items that are kept stand in the file behind those of earlier runs. */
    Checkpoint read(Path index) throws IOException {
        try (Dump dump = open();
                Tables tables = new Tables(work, index, at);
                FileChannel channel = FileChannel.open(
                        Layout.in(index, Layout.ITEMS), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(at.itemBytes()).position(at.itemBytes());
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 20);
            entities(dump, out, tables);
            out.flush();
            at = at.with(tables.flushed()).ended(dump.hash());
            at.write(work);
            listener.accept(progress(dump));
            return at;
        }
    }

    private void entities(Dump dump, OutputStream out, Tables tables) throws IOException {
        Entities entities = dump.entities();
        for (int turn = 1; next(entities); turn++) {
            if (entities.number() > at.line()) {
                take(entities, out, tables);
            }
            if (turn % LOOK_AT_CLOCK == 0 && clock.millis() - told >= BETWEEN_CHECKPOINTS.toMillis()) {
                told = clock.millis();
                out.flush();
                at = at.with(tables.flushed());
                at.write(work);
                listener.accept(progress(dump));
            }
        }
    }

    private Dump open() throws IOException {
        try {
            return Dump.open(file);
        } catch (IOException e) {
            throw unreadable(0, e);
        }
    }

    private boolean next(Entities entities) throws IOException {
        try {
            return entities.next();
        } catch (IOException e) {
            throw unreadable(entities.number(), e);
        }
    }

    private IOException unreadable(long line, IOException e) {
        return new IOException(
                file + " cannot be read after line " + line + " (" + e.getMessage()
                        + "): get it again; nothing was imported, what was there before stays",
                e);
    }

    private void take(Entities entities, OutputStream out, Tables tables) throws IOException {
        long number = entities.number();
        if (!filter.mayKeep(entities.buffer(), entities.from(), entities.length())) {
            at = at.passed(number);
            return;
        }
        Optional<Entity> entity;
        try {
            entity = EntityReader.read(entities.buffer(), entities.from(), entities.length());
        } catch (JsonProcessingException e) {
            at = at.damaged(number, JsonFault.words(e));
            return;
        } catch (IOException | IllegalArgumentException e) {
            at = at.damaged(number, e.getMessage());
            return;
        }
        take(number, entity, out, tables);
    }

    private void take(long number, Optional<Entity> entity, OutputStream out, Tables tables) throws IOException {
        if (entity.isEmpty() || !filter.keeps(entity.get())) {
            at = at.passed(number);
        } else if (entity.get().internal()) {
            at = at.leftOut(number);
        } else {
            byte[] line = EntityWriter.line(entity.get());
            out.write(line);
            tables.add(entity.get(), line.length);
            at = at.kept(number, line.length, entity.get().modified());
        }
    }

    private ImportProgress progress(Dump dump) {
        return new ImportProgress(
                at.read(),
                at.kept(),
                at.damaged(),
                dump.bytesRead(),
                size,
                at.read() - readBefore,
                Duration.ofMillis(clock.millis() - began));
    }
}
