package attest.loader;

import attest.loader.analyse.Analyser;
import attest.loader.extract.Extractor;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Reads documents for their claims, several at once; what was kept from a load before is not read again. */
final class Readers {
    private final Analyser analyser;
    private final Extractor extractor = Extractor.standard();
    private final Optional<KeptReadings> kept;
    private final int threads;

    /**
     * Readers that know an authority.
     *
     * @param kept what was read before, if anything is kept
     * @param threads how many documents are read at once; the result is the same for any number
     */
    Readers(Authority authority, Optional<KeptReadings> kept, int threads) {
        this.analyser = Analyser.of(authority);
        this.kept = kept;
        this.threads = threads;
    }

    /** One reading a document, in the same order; a document that cannot be read is told and left out. */
    List<Reading> read(List<Document> documents, Progress progress, Consumer<Problem> problems) {
        List<Optional<Reading>> before = documents.stream()
                .map(document -> kept.flatMap(readings -> readings.of(document)))
                .toList();
        Steps steps = new Steps(documents, before, progress);
        ExecutorService processors = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                Document document = documents.get(i);
                Optional<Reading> old = before.get(i);
                outcomes.add(processors.submit(() -> outcome(document, old, steps)));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                Outcome ended = ended(outcome);
                ended.reading().ifPresent(readings::add);
                ended.problem().ifPresent(problems);
            }
            return readings;
        } finally {
            processors.shutdownNow();
        }
    }

    /** What became of a document. */
    private record Outcome(Optional<Reading> reading, Optional<Problem> problem) {}

    private Outcome outcome(Document document, Optional<Reading> old, Steps steps) {
        if (old.isPresent()) {
            return new Outcome(old, Optional.empty());
        }
        steps.begin(document);
        try {
            Reading reading = read(document);
            steps.end(document);
            return new Outcome(Optional.of(reading), Optional.empty());
        } catch (RuntimeException wrong) {
            String reason = wrong.toString().lines().findFirst().orElse("");
            Problem problem = new Problem(document.name(), "left out, because reading it for claims failed: " + reason);
            return new Outcome(Optional.empty(), Optional.of(problem));
        }
    }

    private Reading read(Document document) {
        Analysis analysis = analyser.analyse(document);
        Reading reading = new Reading(extractor.extract(document, analysis), analysis.engine());
        kept.ifPresent(readings -> {
            try {
                readings.keep(reading);
            } catch (IOException wrong) {
                throw new UncheckedIOException("what was read could not be kept: " + wrong, wrong);
            }
        });
        return reading;
    }

    private static Outcome ended(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while texts were read", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("texts could not be read: " + failed.getCause(), failed.getCause());
        }
    }

    /** Counts documents and words while they are read. */
    private static final class Steps {
        private final Progress progress;
        private final int all;
        private final long words;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicLong done = new AtomicLong();

        Steps(List<Document> documents, List<Optional<Reading>> before, Progress progress) {
            int unread = 0;
            long unreadWords = 0;
            for (int i = 0; i < documents.size(); i++) {
                if (before.get(i).isEmpty()) {
                    unread++;
                    unreadWords += words(documents.get(i));
                }
            }
            this.all = unread;
            this.words = unreadWords;
            this.progress = progress;
        }

        void begin(Document document) {
            long read = done.get();
            progress.document(new Progress.Step(document.name(), begun.incrementAndGet(), all, read, words - read));
        }

        void end(Document document) {
            done.addAndGet(words(document));
        }

        private static long words(Document document) {
            return new StringTokenizer(document.text()).countTokens();
        }
    }
}
