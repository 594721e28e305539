package attest.loader.read;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the examples of reading have in common: an empty corpus, and two sentences that any article could have. */
abstract class WithCorpus {
    static final String TEXT = "The border guard shot three dockers at the old pier on Monday, the mayor said.";
    static final String MORE = "Anna Berger, the mayor, called for an inquiry into the shooting of the three men.";

    @TempDir
    Path folder;

    Reading corpus;

    @BeforeEach
    void an_empty_corpus() {
        corpus = new Reading(folder);
    }
}
