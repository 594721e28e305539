package attest.loader;

import attest.loader.common.CommonNames;
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
import java.util.function.Consumer;

/**
 * From documents to resolved claims, in memory: analyse, extract, resolve. The result does not depend on the order of the
 * documents.
 */
public final class Pipeline {
    private final Resolver resolver;
    private final Map<String, List<Claim>> annotated;
    private final Readers readers;

    private Pipeline(Readers readers, Resolver resolver, Map<String, List<Claim>> annotated) {
        this.readers = readers;
        this.resolver = resolver;
        this.annotated = Map.copyOf(annotated);
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
        int processors = Runtime.getRuntime().availableProcessors();
        Authority known = CommonNames.beside(authority, Iris.DEFAULT);
        Readers readers = new Readers(known, Optional.empty(), processors);
        return new Pipeline(readers, new Resolver(Iris.DEFAULT, known, decisions), annotated);
    }

    /** By rules alone, with so many documents read at once; the result is the same for any number. */
    public static Pipeline of(Authority authority, int threads) {
        Authority known = CommonNames.beside(authority, Iris.DEFAULT);
        Readers readers = new Readers(known, Optional.empty(), threads);
        return new Pipeline(readers, new Resolver(Iris.DEFAULT, known, List.of()), Map.of());
    }

    /** With readers and a resolver of their own, for data that are kept or stand under another base. */
    static Pipeline of(Readers readers, Resolver resolver, Map<String, List<Claim>> annotated) {
        return new Pipeline(readers, resolver, annotated);
    }

    /** The documents, in order of their text hashes, with what they claim about whom. */
    public List<Resolution> resolve(List<Document> documents) {
        return read(documents, Progress.SILENT, Pipeline::refuse).resolutions();
    }

    /** The documents, in the given order, with what they say; who is meant by it is left open. */
    public List<Extraction> extract(List<Document> documents) {
        return readers.read(documents, Progress.SILENT, Pipeline::refuse).stream()
                .map(Reading::extraction)
                .toList();
    }

    private static void refuse(Problem problem) {
        throw new IllegalStateException(problem.toString());
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
        for (Reading reading : readers.read(ordered, progress, problems)) {
            extractions.add(annotated(reading.extraction()));
            engines.add(reading.engine());
        }
        List<Resolution> resolutions =
                resolver.resolve(extractions).stream().map(Agreement::of).toList();
        return new Read(resolutions, String.join(", ", engines));
    }

    private Extraction annotated(Extraction extraction) {
        List<Claim> manual = annotated.getOrDefault(extraction.document().textHash(), List.of());
        List<Claim> claims = new ArrayList<>(extraction.claims());
        claims.addAll(manual);
        claims.sort(Comparator.comparing(Claim::quote));
        TreeSet<Mention> mentions = new TreeSet<>(extraction.mentions());
        manual.forEach(claim -> mentions.addAll(claim.mentions()));
        mentions.removeIf(mention -> mention.span().length() == 0);
        return extraction.with(List.copyOf(mentions), claims);
    }
}
