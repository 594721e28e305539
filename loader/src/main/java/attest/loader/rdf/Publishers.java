package attest.loader.rdf;

import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who published a document: of the authority where the name is known there, else a provisional organisation. */
final class Publishers {
    private final Iris iris;
    private final Authority authority;
    private final Map<Iri, Document> first = new HashMap<>();

    Publishers(Iris iris, Authority authority, List<Document> documents) {
        this.iris = iris;
        this.authority = authority;
        for (Document document : documents) {
            of(document).ifPresent(iri -> first.putIfAbsent(iri, document));
        }
    }

    Optional<Iri> of(Document document) {
        return document.catalogue().publisher().map(this::publisher);
    }

    /** The name of a publisher that nobody has curated, in the document that is to describe it. */
    Optional<String> toDescribe(Document document) {
        return document.catalogue()
                .publisher()
                .filter(name -> known(name).isEmpty())
                .filter(name -> document.equals(first.get(publisher(name))));
    }

    private Iri publisher(String name) {
        return known(name).orElseGet(() -> iris.publisher(name));
    }

    private Optional<Iri> known(String name) {
        List<Iri> found = authority.entities().stream()
                .filter(entity -> entity.entity() == EntityKind.ORGANIZATION)
                .filter(entity -> entity.iri().value().equals(name)
                        || entity.label().equals(name)
                        || entity.forms().contains(name))
                .map(KnownEntity::iri)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
