package attest.server.home;

import attest.server.fact.Addresses;
import attest.server.fact.DataPage;
import attest.server.fact.Facts;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.page.Detail;
import attest.server.page.Pages;
import attest.server.page.TermsPage;
import attest.server.page.TermsPage.Group;
import attest.server.page.TermsPage.Term;
import attest.server.sparql.TermsServlet;
import attest.server.store.Names;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** {@code /ns}, {@code /rel} and {@code /vocab}: the ontology as a page for who prefers one, else as RDF. */
public final class Terms extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> MORE = Map.of(
            "http://schema.org/domainIncludes",
            "of",
            "http://schema.org/rangeIncludes",
            "to",
            RDFS.subClassOf.getURI(),
            "is a kind of",
            RDFS.seeAlso.getURI(),
            "see also",
            SKOS.closeMatch.getURI(),
            "close to");

    private final transient TermsServlet rdf;
    private final String namespace;
    private final String heading;

    /** The terms whose IRI begins with this namespace. */
    public Terms(DatasetGraph dataset, String namespace, String heading) {
        super(dataset);
        this.namespace = namespace;
        this.heading = heading;
        rdf = new TermsServlet(dataset, namespace);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (accept.contains("text/html") && request.getParameter("format") == null) {
            super.doGet(request, response);
            response.setHeader("Vary", "Accept, Accept-Encoding");
            return;
        }
        try {
            rdf.service(request, response);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Facts facts = new Facts(data);
        List<Node> asked = data.stream(Names.SCHEMA, Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .filter(term -> isAsked(facts, term, name))
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            throw new Refusal(new Problem(404, "No such term", "The ontology knows no term of this name."));
        }
        return Pages.html(new TermsPage(title(facts, name), namespace, groups(facts, asked)));
    }

    private String title(Facts facts, String name) {
        return name.isEmpty() ? heading : facts.label(NodeFactory.createURI(namespace + name));
    }

    /** A list of values comes with its values. */
    private boolean isAsked(Facts facts, Node term, String name) {
        return name.isEmpty()
                ? term.getURI().startsWith(namespace) && !term.getURI().equals(namespace)
                : term.getURI().equals(namespace + name)
                        || facts.has(term, SKOS.inScheme.asNode(), NodeFactory.createURI(namespace + name));
    }

    /** By the list in which they stand, or by what they are. */
    private List<Group> groups(Facts facts, List<Node> terms) {
        Addresses addresses = new Addresses(Names.BASE, facts);
        Map<String, List<Term>> groups = terms.stream()
                .sorted(Comparator.comparing((Node term) -> group(facts, term)).thenComparing(facts::label))
                .collect(Collectors.groupingBy(
                        term -> group(facts, term),
                        LinkedHashMap::new,
                        Collectors.mapping(term -> term(facts, addresses, term), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String group(Facts facts, Node term) {
        return facts.one(term, SKOS.inScheme.asNode())
                .or(() -> facts.one(term, RDF.type.asNode()))
                .map(facts::label)
                .orElse("");
    }

    private static Term term(Facts facts, Addresses addresses, Node term) {
        String definition = Stream.of(SKOS.definition.asNode(), RDFS.comment.asNode())
                .flatMap(property -> facts.one(term, property).stream())
                .findFirst()
                .map(Facts::text)
                .orElse("");
        List<Detail> more = MORE.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(property -> new Detail(
                        property.getValue(),
                        facts.all(term, NodeFactory.createURI(property.getKey())).stream()
                                .map(addresses::ref)
                                .toList()))
                .filter(detail -> !detail.values().isEmpty())
                .toList();
        return new Term(
                Facts.localName(term),
                term.getURI(),
                facts.label(term),
                definition,
                facts.one(term, SKOS.example.asNode()).map(Facts::text),
                more);
    }
}
