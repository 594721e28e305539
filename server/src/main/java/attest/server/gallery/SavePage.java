package attest.server.gallery;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a changed query becomes a file.
 *
 * @param notes what became of the values with which the query was asked
 * @param fault why it cannot be saved as it is
 * @param signedIn whether it can be kept in the data folder
 */
public record SavePage(String name, String text, List<String> notes, Optional<String> fault, boolean signedIn) {
    public SavePage {
        notes = List.copyOf(notes);
    }
}
