package attest.loader;

import attest.loader.analyse.Analyser;
import attest.loader.common.CommonNames;
import attest.loader.extract.Extractor;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.Mention;
import attest.loader.model.Problem;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import attest.loader.resolve.Resolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * From documents to resolved claims, in memory: analyse, extract, resolve. The result does not depend on the order of the
 * documents.
 */
public final class Pipeline {
    private final Resolver resolver;
    private final Map<String, List<Claim>> annotated;
    private final Analyser analyser;
    private final Extractor extractor;

    private Pipeline(Authority authority, Resolver resolver, Map<String, List<Claim>> annotated) {
        this.resolver = resolver;
        this.annotated = Map.copyOf(annotated);
        this.analyser = Analyser.of(authority);
        this.extractor = Extractor.standard();
    }

    /** By rules alone. */
    public static Pipeline of(Authority authority) {
        return of(authority, List.of(), Map.of());
    }

    /**
     * By rules, decisions and annotations.
     *
     * @param annotated claims that a person has read out by hand, by the text hash of their document
     */
    public static Pipeline of(Authority authority, List<Decision> decisions, Map<String, List<Claim>> annotated) {
        return of(Iris.DEFAULT, authority, decisions, annotated);
    }

    /** The same, for data under another base. */
    static Pipeline of(Iris iris, Authority authority, List<Decision> decisions, Map<String, List<Claim>> annotated) {
        Authority known = CommonNames.beside(authority, iris);
        return new Pipeline(known, new Resolver(iris, known, decisions), annotated);
    }

    /** The documents, in order of their text hashes, with what they claim about whom. */
    public List<Resolution> resolve(List<Document> documents) {
        return read(documents, Progress.SILENT, problem -> {
                    throw new IllegalStateException(problem.toString());
                })
                .resolutions();
    }

    /**
     * What was read.
     *
     * @param resolutions in order of text hashes
     * @param engine name, version and models of the language engine
     */
    record Read(List<Resolution> resolutions, String engine) {}

    /** The same; a document that cannot be read for its claims is told and left out. */
    Read read(List<Document> documents, Progress progress, Consumer<Problem> problems) {
        List<Document> ordered = documents.stream()
                .sorted(Comparator.comparing(Document::textHash))
                .toList();
        List<Extraction> extractions = new ArrayList<>();
        NavigableSet<String> engines = new TreeSet<>();
        for (Reading reading : inParallel(ordered, progress)) {
            reading.extraction().ifPresent(extractions::add);
            reading.engine().ifPresent(engines::add);
            reading.problem().ifPresent(problems);
        }
        List<Resolution> resolutions =
                resolver.resolve(extractions).stream().map(Agreement::of).toList();
        return new Read(resolutions, String.join(", ", engines));
    }

    /** What became of one document. */
    private record Reading(Optional<Extraction> extraction, Optional<String> engine, Optional<Problem> problem) {}

    /** Each processor reads a document of its own; what comes out stands in the order of what went in. */
    private List<Reading> inParallel(List<Document> documents, Progress progress) {
        AtomicInteger begun = new AtomicInteger();
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Reading>> readings = documents.stream()
                    .map(document -> processors.submit(() -> {
                        progress.document(document.name(), begun.incrementAndGet(), documents.size());
                        return reading(document);
                    }))
                    .toList();
            return readings.stream().map(Pipeline::ended).toList();
        } finally {
            processors.shutdownNow();
        }
    }

    private Reading reading(Document document) {
        try {
            Analysis analysis = analyser.analyse(document);
            Extraction extraction = annotated(extractor.extract(document, analysis));
            return new Reading(Optional.of(extraction), Optional.of(analysis.engine()), Optional.empty());
        } catch (RuntimeException wrong) {
            String reason = wrong.toString().lines().findFirst().orElse("");
            Problem problem = new Problem(document.name(), "left out, because reading it for claims failed: " + reason);
            return new Reading(Optional.empty(), Optional.empty(), Optional.of(problem));
        }
    }

    private static Reading ended(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while texts were read", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("texts could not be read: " + failed.getCause(), failed.getCause());
        }
    }

    private Extraction annotated(Extraction extraction) {
        List<Claim> manual = annotated.getOrDefault(extraction.document().textHash(), List.of());
        List<Claim> claims = new ArrayList<>(extraction.claims());
        claims.addAll(manual);
        claims.sort(Comparator.comparing(Claim::quote));
        TreeSet<Mention> mentions = new TreeSet<>(extraction.mentions());
        manual.forEach(claim -> mentions.addAll(claim.mentions()));
        mentions.removeIf(mention -> mention.span().length() == 0);
        return new Extraction(extraction.document(), List.copyOf(mentions), claims);
    }
}
