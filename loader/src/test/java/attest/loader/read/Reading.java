package attest.loader.read;

import attest.loader.model.Document;
import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A corpus that is made up for one test. */
record Reading(Path folder) {
    Reading with(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    Corpus corpus() throws IOException, UnusableCorpus {
        return Corpus.open(folder, Iris.DEFAULT);
    }

    Document document() throws IOException, UnusableCorpus {
        return corpus().documents().get(0);
    }

    /** Each block as kind, number and words. */
    Stream<String> blocks() throws IOException, UnusableCorpus {
        Document document = document();
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.paragraph().orElse(0) + " "
                        + block.span().in(document.text()));
    }

    List<String> problems() throws IOException, UnusableCorpus {
        Corpus corpus = corpus();
        corpus.annotated(corpus.documents());
        return corpus.problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }
}
