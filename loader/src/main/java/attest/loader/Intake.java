package attest.loader;

import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import attest.loader.read.Corpus;
import attest.loader.read.UnusableCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Brings the corpora of a load together: each text once, and no digest beside its original. */
final class Intake {
    private final Iris iris;
    private final Manifest before;
    private final Consumer<Problem> problems;
    private final List<Batch> batches = new ArrayList<>();

    Intake(Iris iris, Manifest before, Consumer<Problem> problems) {
        this.iris = iris;
        this.before = before;
        this.problems = problems;
    }

    /**
     * A corpus with the documents that are loaded under its name.
     *
     * @param corpus what is known about them
     * @param documents in order of folders and names
     * @param annotated claims that persons have read out of them, by text hash
     * @param home the folders it comes from
     */
    record Batch(Corpus corpus, List<Document> documents, Map<String, List<Claim>> annotated, Manifest.Home home) {
        Batch only(Predicate<Document> kept) {
            return new Batch(corpus, documents.stream().filter(kept).toList(), annotated, home);
        }
    }

    /** Each folder is a corpus of its own, unless one is given that knows about the texts of all of them. */
    List<Batch> of(List<Path> folders, Optional<Path> corpus) throws IOException {
        if (corpus.isPresent()) {
            read(corpus.get(), folders);
        } else {
            for (Path folder : folders) {
                read(folder, List.of(folder));
            }
        }
        return withoutReplacedDigests(once());
    }

    private void read(Path knowledge, List<Path> texts) throws IOException {
        Corpus corpus = null;
        try {
            corpus = Corpus.open(knowledge, iris);
            List<Document> documents = new ArrayList<>();
            for (Path folder : texts) {
                documents.addAll(corpus.documents(folder));
            }
            add(new Batch(corpus, documents, corpus.annotated(documents), Manifest.Home.of(knowledge, texts)));
        } catch (UnusableCorpus wrong) {
            problems.accept(wrong.problem());
        } finally {
            if (corpus != null) {
                corpus.problems().forEach(problems);
            }
        }
    }

    private void add(Batch batch) {
        String id = batch.corpus().id();
        if (batches.stream().anyMatch(other -> other.corpus().id().equals(id))) {
            problems.accept(
                    new Problem(
                            id,
                            "two corpora of this load have this id, and the second is left out: give one an 'id' in sources.yaml"));
        } else {
            batches.add(batch);
        }
    }

    private List<Batch> once() {
        Map<String, String> seen = new HashMap<>();
        others().forEach(source -> seen.put(source.textHash(), source.name()));
        return batches.stream()
                .map(batch -> batch.only(document -> first(document, seen)))
                .toList();
    }

    private boolean first(Document document, Map<String, String> seen) {
        String other = seen.putIfAbsent(document.textHash(), document.name());
        if (other != null) {
            problems.accept(
                    new Problem(document.name(), "the same text as " + other + ", loaded once: remove one of the two"));
        }
        return other == null;
    }

    private List<Batch> withoutReplacedDigests(List<Batch> once) {
        Set<String> texts = new HashSet<>();
        others().forEach(source -> texts.add(source.textHash()));
        once.forEach(batch -> batch.documents().forEach(document -> texts.add(document.textHash())));
        return once.stream()
                .map(batch -> batch.only(document -> !replaced(document, texts)))
                .toList();
    }

    private static boolean replaced(Document digest, Set<String> texts) {
        return digest.catalogue().digestOf().filter(texts::contains).isPresent();
    }

    /** The documents of corpora that are not part of this load. */
    private List<Manifest.Source> others() {
        Set<String> loading = new HashSet<>();
        batches.forEach(batch -> loading.add(batch.corpus().id()));
        return before.corpora().entrySet().stream()
                .filter(corpus -> !loading.contains(corpus.getKey()))
                .flatMap(corpus -> corpus.getValue().sources().stream())
                .toList();
    }
}
