package attest.server.reader;

import java.util.Optional;

/** The normalised texts by the SHA-256 of their content. */
public interface Texts {
    /** Empty when there is no such text. */
    Optional<String> of(String hash);
}
