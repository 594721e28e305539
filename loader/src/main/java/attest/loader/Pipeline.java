package attest.loader;

import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.Problem;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import attest.loader.resolve.Resolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * From documents to resolved claims, in memory: analyse, extract, resolve. The result does not depend on the order of the
 * documents.
 */
public final class Pipeline {
    private final Resolver resolver;
    private final Map<String, List<Claim>> annotated;

    private Pipeline(Resolver resolver, Map<String, List<Claim>> annotated) {
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
        return of(Iris.DEFAULT, authority, decisions, annotated);
    }

    /** The same, for data under another base. */
    static Pipeline of(Iris iris, Authority authority, List<Decision> decisions, Map<String, List<Claim>> annotated) {
        return new Pipeline(new Resolver(iris, authority, decisions), annotated);
    }

    /** The documents, in order of their text hashes, with what they claim about whom. */
    public List<Resolution> resolve(List<Document> documents) {
        return resolve(documents, Progress.SILENT, problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    /** The same; a document that cannot be read for its claims is told and left out. */
    List<Resolution> resolve(List<Document> documents, Progress progress, Consumer<Problem> problems) {
        List<Document> ordered = documents.stream()
                .sorted(Comparator.comparing(Document::textHash))
                .toList();
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            progress.document(ordered.get(i).name(), i + 1, ordered.size());
            try {
                extractions.add(extract(ordered.get(i)));
            } catch (RuntimeException wrong) {
                problems.accept(
                        new Problem(ordered.get(i).name(), "left out, because reading it for claims failed: " + wrong));
            }
        }
        return resolver.resolve(extractions).stream().map(Agreement::of).toList();
    }

    private Extraction extract(Document document) {
        return new Extraction(document, List.of(), annotated.getOrDefault(document.textHash(), List.of()));
    }
}
