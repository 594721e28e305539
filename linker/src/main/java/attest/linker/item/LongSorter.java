package attest.linker.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more longs than memory holds: in runs on disk that are merged; each value is kept once. */
final class LongSorter {
    private final Path file;
    private final int most;
    private final List<Path> runs = new ArrayList<>();
    private long[] run = new long[1 << 10];
    private int held;

    /** @param most how many longs are held in memory */
    LongSorter(Path file, int most) {
        this.file = file;
        this.most = most;
    }

    void add(long value) throws IOException {
        if (held == most) {
            spill(file.resolveSibling(file.getFileName() + ".run" + runs.size()));
        }
        if (held == run.length) {
            run = Arrays.copyOf(run, Math.min(most, 2 * held));
        }
        run[held++] = value;
    }

    private void spill(Path to) throws IOException {
        Arrays.sort(run, 0, held);
        try (LongWriter out = new LongWriter(to)) {
            for (int i = 0; i < held; i++) {
                if (i == 0 || run[i] != run[i - 1]) {
                    out.put(run[i]);
                }
            }
        }
        runs.add(to);
        held = 0;
    }

    /** Writes the file; the sorter is used up. */
    void write() throws IOException {
        if (runs.isEmpty()) {
            spill(file);
            return;
        }
        spill(file.resolveSibling(file.getFileName() + ".run" + runs.size()));
        merge();
        for (Path each : runs) {
            Files.delete(each);
        }
    }

    private void merge() throws IOException {
        PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparingLong(Run::value));
        for (Path each : runs) {
            add(queue, new Run(LongFile.open(each)));
        }
        try (LongWriter out = new LongWriter(file)) {
            long last = 0;
            for (boolean first = true; !queue.isEmpty(); first = false) {
                Run least = queue.poll();
                if (first || least.value() != last) {
                    last = least.value();
                    out.put(last);
                }
                least.next();
                add(queue, least);
            }
        }
    }

    private static void add(PriorityQueue<Run> queue, Run run) {
        if (run.hasValue()) {
            queue.add(run);
        }
    }

    private static final class Run {
        private final LongFile file;
        private long place;

        Run(LongFile file) {
            this.file = file;
        }

        boolean hasValue() {
            return place < file.size();
        }

        long value() {
            return file.get(place);
        }

        void next() {
            place++;
        }
    }
}
