package attest.loader.model;

import java.util.List;
import java.util.Optional;

/**
 * The known entities of a corpus.
 *
 * @param entities in order of their IRIs
 */
public record Authority(List<KnownEntity> entities) {
    public static final Authority EMPTY = new Authority(List.of());

    public Authority {
        entities = List.copyOf(entities);
    }

    public Optional<KnownEntity> find(Iri iri) {
        return entities.stream().filter(entity -> entity.iri().equals(iri)).findFirst();
    }
}
