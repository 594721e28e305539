package attest.server.page;

import java.util.List;

/**
 * A way to write a name.
 *
 * @param words as written
 * @param times how often the loaded texts have it
 * @param sources which of them
 */
public record Spelling(String words, int times, List<Ref> sources) {
    public Spelling {
        sources = List.copyOf(sources);
    }
}
