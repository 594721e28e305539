package attest.server.gallery;

import java.util.Optional;

/**
 * The page on which a changed query becomes a file.
 *
 * @param fault why it cannot be saved as it is
 * @param signedIn whether it can be kept in the data folder
 */
public record SavePage(String name, String text, Optional<String> fault, boolean signedIn) {}
