package attest.loader;

import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Entity;
import attest.loader.model.Extraction;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Problem;
import attest.loader.model.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From documents to resolved claims, in memory: analyse, extract, resolve. The result does not depend on the order of the
 * documents.
 */
public final class Pipeline {
    private final Authority authority;
    private final Map<String, List<Claim>> annotated;

    private Pipeline(Authority authority, Map<String, List<Claim>> annotated) {
        this.authority = authority;
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
        return new Pipeline(authority, annotated);
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
        return extractions.stream().map(this::known).map(Agreement::of).toList();
    }

    private Extraction extract(Document document) {
        return new Extraction(document, List.of(), annotated.getOrDefault(document.textHash(), List.of()));
    }

    /** What an annotator supplies without words of the text is who the annotator says it is. */
    private Resolution known(Extraction extraction) {
        Map<Mention, Entity> entities = new HashMap<>();
        for (Claim claim : extraction.claims()) {
            for (Mention mention : claim.mentions()) {
                entity(mention).ifPresent(entity -> entities.put(mention, entity));
            }
        }
        return new Resolution(extraction, entities);
    }

    private Optional<Entity> entity(Mention mention) {
        return mention.known().size() == 1
                ? authority.find(mention.known().get(0)).map(Pipeline::entity)
                : Optional.empty();
    }

    private static Entity entity(KnownEntity known) {
        return new Entity(known.iri(), known.entity(), known.kind(), known.label(), false, List.of());
    }
}
