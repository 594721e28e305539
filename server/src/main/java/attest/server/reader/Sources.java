package attest.server.reader;

import attest.server.fact.Addresses;
import attest.server.fact.DataPage;
import attest.server.fact.Facts;
import attest.server.fact.PerVersion;
import attest.server.page.Pager;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.page.SourcesPage;
import attest.server.page.SourcesPage.Line;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** {@code /sources}: the loaded texts by publisher. */
public final class Sources extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;
    private static final String UNKNOWN = "publisher not known";

    private final transient PerVersion<List<Line>> lines = new PerVersion<>(Sources::read);

    public Sources(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        List<Line> all = lines.of(data);
        Pager pager = Pager.of(page(request, "page"), SIZE, all.size(), number -> "/sources?page=" + number);
        return Pages.html(new SourcesPage(pager.cut(all), pager));
    }

    /** All loaded texts, by publisher and date. */
    static List<Line> read(DatasetGraph data) {
        Facts facts = new Facts(data);
        Addresses addresses = new Addresses(Names.BASE, facts);
        return data.stream(Node.ANY, Node.ANY, Names.term("textHash"), Node.ANY)
                .map(quad -> line(facts, addresses, quad))
                .sorted(Comparator.comparing((Line line) -> line.publisher().label())
                        .thenComparing(Line::published)
                        .thenComparing(line -> line.source().label()))
                .toList();
    }

    private static Line line(Facts facts, Addresses addresses, Quad quad) {
        Node source = quad.getSubject();
        Optional<Node> original = facts.one(source, "digestOf");
        Node described = original.orElse(source);
        return new Line(
                new Ref(facts.label(described), Optional.of(addresses.path(source))),
                original.isPresent(),
                facts.one(described, DCTerms.publisher.asNode())
                        .map(addresses::ref)
                        .orElse(Ref.plain(UNKNOWN)),
                facts.text(described, "when").orElse(""),
                facts.one(described, DCTerms.type.asNode())
                        .or(() -> facts.one(source, DCTerms.type.asNode()))
                        .map(facts::label)
                        .orElse(""),
                facts.number(quad.getGraph(), RDF.type.asNode(), Names.term("Claim")));
    }
}
