package attest.server.reader;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Facts;
import attest.server.page.Pager;
import attest.server.page.Part;
import attest.server.page.ReaderPage;
import attest.server.page.ReaderPage.Block;
import attest.server.page.ReaderPage.Note;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** The page of a loaded source: its text, and every claim beside the words that say it. */
public final class Reader {
    /** Notes that somebody reads on one page; a longer text goes on on the next. */
    private static final int NOTES = 150;

    private final Facts facts;
    private final Addresses addresses;
    private final Claims claims;
    private final Texts texts;

    public Reader(Facts facts, Addresses addresses, Texts texts) {
        this.facts = facts;
        this.addresses = addresses;
        this.texts = texts;
        claims = new Claims(facts, addresses);
    }

    /**
     * The page, or nothing when no text of this source was loaded.
     *
     * @param parts what other texts say of this one
     */
    public Optional<ReaderPage> page(Node source, List<Part> parts, HttpServletRequest request) {
        return facts.text(source, "textHash")
                .flatMap(texts::of)
                .map(text -> page(source, new MarkedText(text), parts, request));
    }

    private ReaderPage page(Node source, MarkedText text, List<Part> parts, HttpServletRequest request) {
        List<Span> all = spans(source);
        Filters filters = new Filters(facts, request);
        List<Span> chosen =
                all.stream().filter(span -> filters.let(span.claim())).toList();
        List<List<MarkedText.Block>> windows = windows(text.blocks(), chosen);
        Pager pager = Pager.of(
                filters.page(windows, chosen),
                1,
                windows.size(),
                number -> filters.href(addresses.path(source), number));
        List<MarkedText.Block> here = windows.isEmpty() ? List.of() : windows.get(pager.page() - 1);
        Optional<Node> original = facts.one(source, "digestOf");
        return new ReaderPage(
                facts.label(original.orElse(source)),
                addresses.path(source),
                original.isPresent(),
                new SourceFacts(facts, addresses).of(source),
                text.coverage(all),
                filters.shown(all.stream().map(Span::claim).toList()),
                chosen.size(),
                all.size(),
                here.stream().map(block -> block(block, text, chosen)).toList(),
                pager,
                parts);
    }

    private List<Span> spans(Node source) {
        List<Node> sorted = facts.subjects(Node.ANY, Names.term("source"), source)
                .filter(node -> facts.isA(node, "Claim"))
                .sorted(Comparator.comparing((Node claim) -> facts.count(claim, "quoteStart"))
                        .thenComparing(claim -> facts.count(claim, "quoteEnd"))
                        .thenComparing(Facts.ORDER))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new Span(
                        i + 1,
                        facts.count(sorted.get(i), "quoteStart"),
                        facts.count(sorted.get(i), "quoteEnd"),
                        sorted.get(i)))
                .toList();
    }

    private static List<List<MarkedText.Block>> windows(List<MarkedText.Block> blocks, Collection<Span> spans) {
        List<List<MarkedText.Block>> windows = new ArrayList<>();
        long notes = 0;
        for (MarkedText.Block block : blocks) {
            long more = spans.stream().filter(block::begins).count();
            if (windows.isEmpty() || notes + more > NOTES) {
                windows.add(new ArrayList<>());
                notes = 0;
            }
            windows.get(windows.size() - 1).add(block);
            notes += more;
        }
        return windows;
    }

    private Block block(MarkedText.Block block, MarkedText text, Collection<Span> spans) {
        List<Span> begun = spans.stream().filter(block::begins).toList();
        return new Block(
                block.start(),
                begun.stream()
                        .flatMap(span -> facts.text(span.claim(), "paragraph").stream())
                        .findFirst(),
                text.segments(block, spans),
                begun.stream()
                        .map(span -> new Note(span.number(), claims.line(span.claim())))
                        .toList());
    }
}
