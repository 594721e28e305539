package attest.loader.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The known entities of a corpus, and what is known everywhere.
 *
 * @param entities those of the corpus, in order of their IRIs
 * @param common those that every corpus knows, none of which has a name of the corpus's own
 */
public record Authority(List<KnownEntity> entities, List<KnownEntity> common) {
    public static final Authority EMPTY = new Authority(List.of());

    public Authority {
        entities = List.copyOf(entities);
        common = List.copyOf(common);
    }

    /** The known entities of a corpus alone. */
    public Authority(List<KnownEntity> entities) {
        this(entities, List.of());
    }

    /** Those of the corpus first. */
    public Stream<KnownEntity> all() {
        return Stream.concat(entities.stream(), common.stream());
    }

    public Optional<KnownEntity> find(Iri iri) {
        return entities.stream().filter(entity -> entity.iri().equals(iri)).findFirst();
    }
}
