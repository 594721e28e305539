package attest.server.page;

import java.util.Optional;

/**
 * Where the words of a claim stand.
 *
 * @param source the text that was read, or for a digest the text that it restates
 * @param reader the address of the words in the text that was read
 * @param digest whether the words are ours and restate the source
 * @param publisher who published it, empty if not known
 * @param published when, as EDTF, empty if not known
 * @param paragraph its number in the source, with the page where the file has pages
 */
public record Passage(
        Ref source,
        String reader,
        boolean digest,
        Optional<Ref> publisher,
        Optional<String> published,
        String paragraph) {}
