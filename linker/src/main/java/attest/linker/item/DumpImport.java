package attest.linker.item;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an index of items from a dump of Wikidata, a slice of one, or an answer of its interface; plain, .gz or .bz2. An import that was stopped, in
 * whatever way, goes on where it was when it is run again, and ends with the same bytes. The index that was there stays until the new one is whole.
 */
public final class DumpImport {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d)");

    private final Request request;
    private final Path work;
    private final Clock clock;
    private final Consumer<ImportProgress> listener;

    private DumpImport(Request request, Clock clock, Consumer<ImportProgress> listener) {
        this.request = request;
        this.clock = clock;
        this.listener = listener;
        work = request.folder().resolveSibling(request.folder().getFileName() + ".part");
    }

    /**
     * What to import.
     *
     * @param dump the file
     * @param folder where the index will be: {@code wikidata/} of the data folder
     * @param classes ids of the classes (P31) whose items are kept; empty for all items
     * @param dumped the day of the dump; empty when the file's name tells it, or nobody knows
     */
    public record Request(Path dump, Path folder, Set<String> classes, Optional<LocalDate> dumped) {
        public Request {
            classes = new TreeSet<>(classes);
            for (String id : classes) {
                if (!Snaks.isItem(id)) {
                    throw new IllegalArgumentException(
                            "the class '" + id + "' is no id of an item: Q and a number was expected");
                }
            }
        }

        String day() {
            return dumped.or(this::named).map(LocalDate::toString).orElse("");
        }

        private Optional<LocalDate> named() {
            Matcher inName = DAY.matcher(dump.getFileName().toString());
            try {
                return inName.find()
                        ? Optional.of(
                                LocalDate.parse(String.join("-", inName.group(1), inName.group(2), inName.group(3))))
                        : Optional.empty();
            } catch (DateTimeParseException number) { // eight digits that are no day
                return Optional.empty();
            }
        }
    }

    /**
     * Runs an import to its end.
     *
     * @param clock for progress only: nothing of it is in the index
     * @param listener is told about every two seconds, and at the end of the reading
     * @throws IOException if the dump cannot be read to its end or has no item that is wanted, another import runs, or the disk is full; the old index stays
     */
    public static ImportReport run(Request request, Clock clock, Consumer<ImportProgress> listener) throws IOException {
        return new DumpImport(request, clock, listener).run();
    }

    private ImportReport run() throws IOException {
        if (!Files.isRegularFile(request.dump())) {
            throw new IOException("there is no file " + request.dump()
                    + ": a dump of Wikidata or a slice of one was expected, JSON, plain, .gz or .bz2");
        }
        Files.createDirectories(work);
        try (FileChannel channel =
                        FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            return locked(lock);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ours) {
            // this process holds it: told below
        }
        throw new IOException("another import works in " + work + ": wait for it, or stop it");
    }

    private ImportReport locked(FileLock lock) throws IOException {
        Path index = work.resolve("index");
        Checkpoint start = start(index);
        Files.createDirectories(index);
        Checkpoint end = start.complete() ? start : new DumpReading(request, work, start, clock, listener).read(index);
        if (end.kept() == 0) {
            lock.release();
            delete(work);
            throw new IOException(nothing(end));
        }
        Tables.sort(work, index);
        IndexMeta meta = meta(end, Soundness.of(index));
        meta.write(index);
        put(index);
        lock.release();
        delete(work);
        return new ImportReport(meta, start.line(), end.faults());
    }

    private Checkpoint start(Path index) throws IOException {
        Optional<Checkpoint> earlier = Checkpoint.of(work, dump());
        return earlier.isPresent() && Tables.hold(work, index, earlier.get())
                ? earlier.get()
                : Checkpoint.start(dump());
    }

    /** An index of nothing would take the place of a good one, and find nothing. */
    private String nothing(Checkpoint end) {
        String wanted = request.classes().isEmpty() ? "" : " of the class " + String.join(", ", request.classes());
        String lines = end.faults().stream()
                .limit(ImportReport.FAULTS_SHOWN)
                .map(fault -> System.lineSeparator() + "  line " + fault.line() + ": " + fault.why())
                .collect(Collectors.joining());
        return "%s: no item of Wikidata's JSON%s in it: expected a dump such as latest-all.json.gz, or one entity a line; %d lines could not be read. Nothing was imported, what was there before stays%s"
                .formatted(request.dump(), wanted, end.damaged(), lines);
    }

    /** What must be the same for going on with an import. */
    private String dump() throws IOException {
        return String.join(
                " ",
                request.dump().getFileName().toString(),
                Long.toString(Files.size(request.dump())),
                Files.getLastModifiedTime(request.dump()).toString(),
                String.join(",", request.classes()),
                Integer.toString(Layout.FORMAT));
    }

    private IndexMeta meta(Checkpoint end, SortedMap<String, String> checks) throws IOException {
        return new IndexMeta(
                Layout.FORMAT,
                request.dump().getFileName().toString(),
                request.day(),
                end.newest(),
                end.hash(),
                Files.size(request.dump()),
                List.copyOf(request.classes()),
                end.read(),
                end.kept(),
                end.internal(),
                end.damaged(),
                IndexMeta.LICENCE,
                checks);
    }

    /** Between the two moves there is no index; whoever dies there finds a whole one in the folder of work. */
    private void put(Path index) throws IOException {
        Path old = work.resolve("old");
        delete(old);
        if (Files.exists(request.folder())) {
            Files.move(request.folder(), old);
        }
        Files.move(index, request.folder());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
