package attest.loader.rdf;

import attest.loader.model.Document;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The entities that no person has given an IRI: described once, in the graph of the source where they are first seen. */
final class EntityNodes {
    private static final Pattern PROVISIONAL = Pattern.compile("/p-([0-9a-f]{16})-[0-9]+$");

    private final Document document;

    EntityNodes(Document document) {
        this.document = document;
    }

    void write(Collection<Entity> entities, Statements statements) {
        entities.stream()
                .filter(entity -> entity.provisional() && firstSeenHere(entity))
                .forEach(entity -> write(entity, statements.node(entity.iri())));
    }

    private boolean firstSeenHere(Entity entity) {
        Matcher minted = PROVISIONAL.matcher(entity.iri().value());
        return !minted.find() || minted.group(1).equals(document.slug());
    }

    private void write(Entity entity, Statements.Node node) {
        String language = document.catalogue().language();
        node.a(entity.entity().term()).text(RDFS.LABEL, entity.label(), language);
        entity.kind().ifPresent(kind -> node.value(DCTERMS.TYPE, Terms.value(kind.name())));
        if (entity.label().startsWith("[")) {
            node.value(DCTERMS.TYPE, Terms.value("unnamed"));
        }
        if (entity.entity() == EntityKind.SOURCE) {
            node.text(DCTERMS.TITLE, entity.label());
        }
    }
}
