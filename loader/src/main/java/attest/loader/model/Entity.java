package attest.loader.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that claims are about.
 *
 * @param iri of the authority, or provisional, from source and first mention
 * @param entity what it is
 * @param kind what sort of thing, where the words tell
 * @param label one form of its name; an unnamed one has its description in square brackets
 * @param provisional true if no person has given it an IRI yet
 * @param because the steps by which its mentions were taken for one
 */
public record Entity(
        Iri iri, EntityKind entity, Optional<Kind> kind, String label, boolean provisional, List<MergeStep> because) {

    public Entity {
        because = List.copyOf(because);
    }
}
