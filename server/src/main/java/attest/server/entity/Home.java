package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.HomePage;
import attest.server.page.HomePage.Shelf;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.sparql.Tag;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** {@code /}: what is here, and how to ask. */
public final class Home extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient DatasetGraph dataset;
    private final String base;
    private final transient List<Ref> queries;

    /**
     * Lists what the dataset holds.
     *
     * @param queries the saved queries by name
     */
    public Home(DatasetGraph dataset, String base, List<Ref> queries) {
        this.dataset = dataset;
        this.base = base;
        this.queries = List.copyOf(queries);
    }

    private record Answer(Tag tag, String html) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = dataset.calculateRead(() -> new Answer(Tag.of(dataset, List.of("home")), Pages.html(page())));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", answer.tag().value());
        response.setHeader("Content-Security-Policy", attest.server.web.Policy.page());
        if (answer.tag().isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(answer.html().getBytes(StandardCharsets.UTF_8));
    }

    private HomePage page() {
        Facts facts = new Facts(dataset);
        return new HomePage(
                List.of(
                        shelf(facts, "Persons", "Person"),
                        shelf(facts, "Organisations", "Organization"),
                        shelf(facts, "Offices", "Office"),
                        shelf(facts, "Events that sources speak of", "Event"),
                        shelf(facts, "Places", "Place"),
                        shelf(facts, "Sources", "Source")),
                queries);
    }

    private Shelf shelf(Facts facts, String heading, String type) {
        Addresses addresses = new Addresses(base, facts);
        List<Node> all = facts.subjects(RDF.type.asNode(), Names.term(type));
        List<Ref> entries = all.stream()
                .map(addresses::ref)
                .sorted(Comparator.comparing(Ref::label)
                        .thenComparing(ref -> ref.href().orElse("")))
                .limit(MOST)
                .toList();
        return new Shelf(heading, all.size(), entries);
    }
}
