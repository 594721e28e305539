package attest.loader.rdf;

import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Entity;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;

/** The graph of one document. */
final class SourceGraph {
    private final Iris iris;
    private final Run run;
    private final Publishers publishers;
    private final Resolution resolution;
    private final Document document;

    SourceGraph(Iris iris, Run run, Publishers publishers, Resolution resolution) {
        this.iris = iris;
        this.run = run;
        this.publishers = publishers;
        this.resolution = resolution;
        this.document = resolution.extraction().document();
    }

    Set<Statement> statements() {
        Statements statements = new Statements(iris.sourceGraph(document));
        new SourceNode(iris, publishers, document).write(statements);
        new EntityNodes(document).write(resolution.entities().values(), statements);
        new MentionNodes(this).write(resolution, claims(), statements);
        ClaimNodes claims = new ClaimNodes(this, run);
        claims().forEach(claim -> claims.write(claim, statements));
        return statements.all();
    }

    /** The claims that can be written, each once. */
    Collection<Claim> claims() {
        return new ClaimSet(iris, document)
                .of(resolution.extraction().claims().stream()
                        .filter(this::named)
                        .toList());
    }

    Iris iris() {
        return iris;
    }

    Document document() {
        return document;
    }

    Iri source() {
        return iris.source(document.textHash());
    }

    /** Who or what a mention is; the document itself is its source; empty if nobody could tell. */
    Optional<Iri> entity(Mention mention) {
        return mention.equals(Mention.DOCUMENT)
                ? Optional.of(source())
                : Optional.ofNullable(resolution.entities().get(mention)).map(Entity::iri);
    }

    /** Who speaks: in the document's own voice its publisher. */
    Optional<Iri> speaker(Optional<Mention> speaker) {
        return speaker.filter(mention -> !mention.equals(Mention.DOCUMENT)).isPresent()
                ? speaker.flatMap(this::entity)
                : publishers.of(document);
    }

    /** A claim waits until it is known whom it is about. */
    boolean named(Claim claim) {
        return entity(claim.subject()).isPresent()
                && claim.object().map(object -> entity(object).isPresent()).orElse(true);
    }
}
