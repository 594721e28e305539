package attest.app.explain;

import attest.loader.explain.Explained;
import attest.loader.explain.Explanation;
import attest.loader.model.Block;
import attest.loader.model.Catalogue;
import attest.loader.model.Offsets;
import attest.loader.model.Origin;
import attest.loader.model.Span;
import attest.loader.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An explanation in words.
 *
 * @param title the name of the file
 * @param summary what was read, in one line
 * @param about what is known about the text, and what of that was read from it
 * @param unread the parts that no claim is read from, as "furniture: words"
 * @param passages the sentences of the rest, in order
 */
record Account(String title, String summary, List<Line> about, List<Line> unread, List<Passage> passages) {
    /**
     * A sentence and what became of it.
     *
     * @param where the kind of block, and the paragraph where it has a number
     * @param words its words, cut where something begins or ends
     * @param lines what was seen in it, fired on it, read out of it and left
     */
    record Passage(String where, List<Piece> words, List<Line> lines) {}

    /**
     * Some words of a sentence.
     *
     * @param text the words as printed
     * @param mark what they are: person, place, date, number, silent; empty if nothing was seen in them
     */
    record Piece(String text, String mark) {}

    /**
     * One thing to tell.
     *
     * @param kind title, author, publisher, published, grammar, name, date, number, stands, open, claim, fired, nearly, silent,
     *     unparsed, no rule, or a kind of block
     * @param text the words for it
     */
    record Line(String kind, String text) {}

    static Account of(Explanation explanation, boolean grammar) {
        Offsets text = Offsets.of(explanation.document().text());
        Reasons reasons = new Reasons(text, grammar);
        List<Line> unread = explanation.unread().stream()
                .map(block -> new Line(kind(block), oneLine(text.words(block.span()))))
                .toList();
        List<Passage> passages = explanation.sentences().stream()
                .map(sentence -> new Passage(where(sentence.block()), pieces(sentence, text), reasons.of(sentence)))
                .toList();
        String summary = String.format(
                Locale.ROOT,
                "%d sentences, %d claims, %d words of offices, events and texts in no claim, %d pronouns and bare descriptions left open",
                passages.size(),
                explanation.claims(),
                explanation.silent(),
                explanation.open());
        return new Account(
                explanation.document().name(),
                summary,
                about(explanation.document().catalogue()),
                unread,
                passages);
    }

    /** The fields that give every claim its voice and its day; one that is missing is told too. */
    private static List<Line> about(Catalogue catalogue) {
        return List.of(
                about("title", catalogue.title(), catalogue),
                about("author", catalogue.author(), catalogue),
                about("publisher", catalogue.publisher(), catalogue),
                about("published", catalogue.published().flatMap(When::edtf), catalogue));
    }

    private static Line about(String field, Optional<String> value, Catalogue catalogue) {
        String read = catalogue.inferred().contains(field) ? ", read from the text" : "";
        return new Line(field, value.map(words -> oneLine(words) + read).orElse("not known"));
    }

    private static String where(Block block) {
        return kind(block)
                + (block.paragraph().isPresent() ? " " + block.paragraph().getAsInt() : "")
                + block.origin().map(Account::where).orElse("");
    }

    /** Where a block stands in its file; characters are those of the source. */
    private static String where(Origin origin) {
        String unit = ", " + origin.unit().name().toLowerCase(Locale.ROOT);
        return origin.first() == origin.last()
                ? unit + " " + origin.first()
                : unit + "s " + origin.first() + " to " + origin.last();
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT);
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Piece> pieces(Explained sentence, Offsets text) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.sentence().span().start();
        for (Marked marked : Marked.in(sentence)) {
            if (marked.span().start() >= at) {
                add(pieces, text, new Span(at, marked.span().start()), "");
                add(pieces, text, marked.span(), marked.mark());
                at = marked.span().end();
            }
        }
        add(pieces, text, new Span(at, Math.max(at, sentence.sentence().span().end())), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, Offsets text, Span span, String mark) {
        if (span.length() > 0) {
            pieces.add(new Piece(text.words(span), mark));
        }
    }
}
