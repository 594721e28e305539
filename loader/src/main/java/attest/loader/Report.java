package attest.loader;

import attest.loader.model.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What a load did.
 *
 * @param documents the documents that were read anew, in order of their names
 * @param unchanged how many documents had not changed and were left as they are
 * @param problems everything that was wrong with the input
 * @param written the files that are new or have new content
 * @param removed the files of documents that have left their corpus
 */
public record Report(
        List<Loaded> documents, int unchanged, List<Problem> problems, List<Path> written, List<Path> removed) {
    public Report {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /**
     * What came out of one document.
     *
     * @param name its file's name
     * @param claims how many claims were written
     * @param waiting how many claims wait, because nobody can tell yet whom they are about
     * @param mentions how many mentions were found
     * @param pronouns how many pronouns for persons were left open, because nobody can tell safely whom they mean
     * @param descriptions the same of bare descriptions such as "the minister"
     */
    public record Loaded(String name, int claims, int waiting, int mentions, int pronouns, int descriptions) {}
}
