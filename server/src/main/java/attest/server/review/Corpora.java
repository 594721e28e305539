package attest.server.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The corpora that the data come from, and what is done with decisions there; the server itself knows RDF files only. */
public interface Corpora {
    /** No corpus is known: nothing can be decided. */
    Corpora NONE = new Corpora() {
        @Override
        public Optional<Path> of(String textHash) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> ofAuthority(String id) {
            return Optional.empty();
        }

        @Override
        public void takeDecisions() {}

        @Override
        public void readAgain(Path corpus) {}

        @Override
        public String progress() {
            return "";
        }
    };

    /** The folder of the corpus to which a text belongs, with {@code decisions.jsonl} in it. */
    Optional<Path> of(String textHash);

    /** The folder of the corpus whose authority has this id, the end of the name of its graph. */
    Optional<Path> ofAuthority(String id);

    /**
     * Brings the graph of reviews to the state of all decisions, without reading a text.
     *
     * @throws IOException when another load is at work, or files cannot be written
     */
    void takeDecisions() throws IOException;

    /** Reads the texts of a corpus again in the background, since who is whom has changed; the store is then loaded. */
    void readAgain(Path corpus) throws IOException;

    /** How far that has come, in words; empty when nothing is read. */
    String progress();
}
