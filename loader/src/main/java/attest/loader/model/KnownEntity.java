package attest.loader.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity of the authority: somebody or something that a person has given a stable IRI.
 *
 * @param iri its IRI
 * @param entity what it is
 * @param kind what sort of thing (dct:type), where given
 * @param label its neutral label
 * @param forms the names by which texts are searched for it, the label among them
 * @param differentFrom entities that it must never be merged with
 * @param organization the body of an office (org:postIn), or none
 * @param place the place of an event or the jurisdiction of an office, or none
 * @param when the days of an event, or none
 */
public record KnownEntity(
        Iri iri,
        EntityKind entity,
        Optional<Kind> kind,
        String label,
        List<String> forms,
        Set<Iri> differentFrom,
        Optional<Iri> organization,
        Optional<Iri> place,
        Optional<Bounds> when) {

    public KnownEntity {
        forms = List.copyOf(forms);
        differentFrom = Set.copyOf(differentFrom);
    }
}
