package attest.loader.rdf;

import attest.loader.model.Catalogue;
import attest.loader.model.Document;
import attest.loader.model.Iri;
import attest.loader.model.When;
import java.util.Optional;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** What is known about a document: the node of its source, its publisher, and the original of a digest. */
final class SourceNode {
    private final Iris iris;
    private final Publishers publishers;
    private final Document document;
    private final Catalogue catalogue;

    SourceNode(Iris iris, Publishers publishers, Document document) {
        this.iris = iris;
        this.publishers = publishers;
        this.document = document;
        this.catalogue = document.catalogue();
    }

    void write(Statements statements) {
        Statements.Node source = statements.node(iris.source(document.textHash()));
        describe(source);
        source.text(Terms.ns("textHash"), document.textHash())
                .text(DCTERMS.LANGUAGE, catalogue.language())
                .value(DCTERMS.TYPE, Terms.value(catalogue.kind().name()));
        catalogue.digestOf().ifPresent(original -> digest(source, iris.source(original), statements));
        publishers.toDescribe(document).ifPresent(name -> publisher(name, statements));
    }

    private void describe(Statements.Node source) {
        source.a("Source")
                .text(DCTERMS.TITLE, title())
                .link(DCTERMS.PUBLISHER, publishers.of(document))
                .text(DCTERMS.CREATOR, catalogue.author())
                .text(Terms.SCHEMA_URL, catalogue.url())
                .text(Terms.SCHEMA_ARCHIVED_AT, catalogue.archived());
        catalogue.retrieved().ifPresent(day -> source.day("retrieved", day));
        source.when(catalogue.published().orElse(When.UNKNOWN));
    }

    /** The original is described as far as its digest tells; it has no text of its own here. */
    private void digest(Statements.Node source, Iri original, Statements statements) {
        source.link(Terms.ns("digestOf"), original);
        describe(statements.node(original));
    }

    private String title() {
        Optional<String> title = catalogue.title();
        return title.orElse("[text " + document.slug() + "]");
    }

    private void publisher(String name, Statements statements) {
        publishers
                .of(document)
                .ifPresent(iri -> statements.node(iri).a("Organization").text(RDFS.LABEL, name));
    }
}
