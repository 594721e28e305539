package attest.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Compares every quotation of a source graph with the words of the text at its offsets. */
final class Quotations {
    private final Candidate candidate;
    private final Node document;
    private final int[] text;

    private Quotations(Candidate candidate, Node document, int[] text) {
        this.candidate = candidate;
        this.document = document;
        this.text = text;
    }

    /**
     * Opens the text of a source graph.
     *
     * @param texts the folder {@code data/texts}
     * @throws GraphFile.BadGraph when the graph has not exactly one document, or its text is missing or another one
     */
    static Quotations open(Candidate candidate, Path texts) throws GraphFile.BadGraph {
        List<Triple> hashes =
                candidate.graph().find(null, Names.TEXT_HASH, null).toList();
        if (hashes.size() != 1) {
            throw new GraphFile.BadGraph("one source with a :textHash was expected, there are " + hashes.size());
        }
        String hash = hashes.get(0).getObject().getLiteralLexicalForm();
        byte[] bytes = read(texts, hash);
        if (!Fingerprint.of(bytes).equals(hash)) {
            throw new GraphFile.BadGraph("texts/" + hash + ".txt is not the text that its name and :textHash promise");
        }
        int[] text = new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
        return new Quotations(candidate, hashes.get(0).getSubject(), text);
    }

    private static byte[] read(Path texts, String hash) throws GraphFile.BadGraph {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new GraphFile.BadGraph(":textHash must be 64 hexadecimal digits, it is “" + hash + "”");
        }
        try {
            return Files.readAllBytes(texts.resolve(hash + ".txt"));
        } catch (NoSuchFileException missing) {
            throw new GraphFile.BadGraph("its text texts/" + hash + ".txt is missing: load the corpus again");
        } catch (IOException unreadable) {
            throw new GraphFile.BadGraph("its text texts/" + hash + ".txt cannot be read: " + unreadable);
        }
    }

    /** One fault for each claim, mention or attribution whose words are not those of the text. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Graph graph = candidate.graph();
        graph.find(null, Names.QUOTE, null).forEachRemaining(quote -> compare(quote, faults));
        graph.find(null, Names.SOURCE, null)
                .filterDrop(triple -> triple.getObject().equals(document))
                .forEachRemaining(other ->
                        faults.add(new Fault(other.getSubject(), "its :source is not the document of its graph")));
        return faults;
    }

    private void compare(Triple quote, List<Fault> faults) {
        int start = offset(quote.getSubject(), Names.QUOTE_START);
        int end = offset(quote.getSubject(), Names.QUOTE_END);
        if (start < 0 || end < start || end > text.length) {
            faults.add(new Fault(
                    quote.getSubject(),
                    "the quotation has no place in the text of %d characters: %d to %d"
                            .formatted(text.length, start, end)));
            return;
        }
        String there = new String(text, start, end - start);
        if (!there.equals(quote.getObject().getLiteralLexicalForm())) {
            faults.add(new Fault(
                    quote.getSubject(), "the text from %d to %d reads “%s”, not".formatted(start, end, there)));
        }
    }

    /** -1 when there is not exactly one whole number. */
    private int offset(Node node, Node property) {
        List<Node> values = candidate
                .graph()
                .find(node, property, null)
                .mapWith(Triple::getObject)
                .toList();
        boolean number = values.size() == 1
                && values.get(0).isLiteral()
                && values.get(0).getLiteralLexicalForm().matches("\\d{1,9}");
        return number ? Integer.parseInt(values.get(0).getLiteralLexicalForm()) : -1;
    }
}
