package attest.server.link;

import java.util.List;

/**
 * Where decisions on an entity are kept: the corpus that knows it, else one whose texts name it.
 *
 * @param authority id of the corpus whose authority has the entity; empty when none has
 * @param texts hashes of texts that name it, a few
 */
public record Home(String authority, List<String> texts) {
    public Home {
        texts = List.copyOf(texts);
    }
}
