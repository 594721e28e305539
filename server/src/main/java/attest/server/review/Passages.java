package attest.server.review;

import attest.server.fact.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;

/** The words around a quotation, out of the text that was read. Offsets count code points. */
final class Passages {
    private static final int AROUND = 600;

    private final Path texts;
    private final Facts facts;

    Passages(Path data, Facts facts) {
        this.texts = data.resolve("texts");
        this.facts = facts;
    }

    /** What stands before and after the words. */
    record Around(String before, String after) {}

    Around around(Node claim) {
        int[] text = text(claim);
        int start = Math.min(facts.count(claim, "quoteStart"), text.length);
        int end = Math.min(Math.max(start, facts.count(claim, "quoteEnd")), text.length);
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length, end + AROUND);
        return new Around(
                (from > 0 ? "…" : "") + new String(text, from, start - from),
                new String(text, end, to - end) + (to < text.length ? "…" : ""));
    }

    private int[] text(Node claim) {
        String hash = facts.one(claim, "source")
                .flatMap(source -> facts.text(source, "textHash"))
                .orElse("none");
        try {
            Path file = texts.resolve(hash + ".txt");
            return Files.exists(file) ? Files.readString(file).codePoints().toArray() : new int[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
