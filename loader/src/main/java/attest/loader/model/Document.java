package attest.loader.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as it was loaded: normalised once (UTF-8, NFC, CRLF to LF, nothing else) and never changed.
 *
 * @param name the file's name, for messages only
 * @param text the normalised text, to which all offsets refer
 * @param textHash SHA-256 of the text in UTF-8, in lower-case hex
 * @param blocks its parts in order, without overlap
 * @param catalogue what is known about it besides its words
 */
public record Document(String name, String text, String textHash, List<Block> blocks, Catalogue catalogue) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Document {
        blocks = List.copyOf(blocks);
        if (!HASH.matcher(textHash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + textHash);
        }
    }

    /** The slug of the source: the first 16 digits of the hash. */
    public String slug() {
        return textHash.substring(0, 16);
    }
}
