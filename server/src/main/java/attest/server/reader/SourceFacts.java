package attest.server.reader;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Where a text comes from, and who stands behind it. */
public final class SourceFacts {
    private static final Node URL = NodeFactory.createURI("http://schema.org/url");
    private static final Node ARCHIVED = NodeFactory.createURI("http://schema.org/archivedAt");

    private final Facts facts;
    private final Addresses addresses;
    private final List<Detail> details = new ArrayList<>();

    public SourceFacts(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    /** For loaded texts and for works that are only cited. */
    public List<Detail> of(Node source) {
        add("kind", facts.all(source, DCTerms.type.asNode()));
        add("our own restatement of", facts.all(source, "digestOf"));
        add("our digest of it", facts.subjects(Names.term("digestOf"), source));
        add("publisher", facts.all(source, DCTerms.publisher.asNode()));
        behind(source);
        add("author as printed", facts.all(source, DCTerms.creator.asNode()));
        add("published", facts.all(source, "when"));
        add("basis of the date", facts.all(source, "dateBasis"));
        add("language", facts.all(source, DCTerms.language.asNode()));
        add("address", facts.all(source, URL));
        add("archived at", facts.all(source, ARCHIVED));
        add("SHA-256 of the text", facts.all(source, "textHash"));
        return details;
    }

    /** The family of the publisher, with the reasons for it. */
    private void behind(Node source) {
        add(
                "counts as one voice with",
                facts
                        .one(source, "family")
                        .filter(family -> family.getURI().startsWith(Names.BASE))
                        .filter(family -> !facts.has(source, DCTerms.publisher.asNode(), family))
                        .stream()
                        .toList());
        List<Ref> reasons = facts.all(source, DCTerms.publisher.asNode()).stream()
                .flatMap(publisher -> facts.subjects(Node.ANY, Names.term("subject"), publisher))
                .filter(Addresses::isLink)
                .sorted(Facts.ORDER)
                .flatMap(link -> reason(link).stream())
                .toList();
        if (!reasons.isEmpty()) {
            details.add(new Detail("because", reasons));
        }
    }

    private Optional<Ref> reason(Node link) {
        return facts.one(link, RDFS.comment.asNode())
                .map(reason -> new Ref(Facts.text(reason), Optional.of(addresses.path(link))));
    }

    private void add(String label, List<Node> values) {
        if (!values.isEmpty()) {
            details.add(new Detail(label, values.stream().map(addresses::ref).toList()));
        }
    }
}
