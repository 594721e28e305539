package attest.linker.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A thing of ours that may be an item of Wikidata: what sources say of it, without saying that they are right.
 *
 * @param iri its address here
 * @param kind what it is
 * @param names as sources write them and as the authority of the corpus has them; at least one
 * @param born between the earliest and the latest date that is claimed
 * @param died between the earliest and the latest date that is claimed
 * @param existed of an event, when it can have been; of an office, a body or a place, days of which claims tell
 * @param countries ids of linked countries that it is claimed to belong to
 * @param posts offices that it is claimed to have held
 * @param neighbours ids of linked things that it is claimed together with
 * @param stated ids that the authority of the corpus states for it
 * @param acronyms of its names that a text defines, as in "Name (ABC)"
 */
public record Subject(
        String iri,
        Kind kind,
        List<Name> names,
        Optional<Dates> born,
        Optional<Dates> died,
        Optional<Dates> existed,
        Set<String> countries,
        List<Post> posts,
        Set<String> neighbours,
        Set<String> stated,
        Set<String> acronyms) {
    public Subject {
        Checks.notBlank(iri, "IRI of a subject");
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(iri + " has no name: without one there is nothing to look for");
        }
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(died, "died");
        Objects.requireNonNull(existed, "existed");
        countries = Checks.items(countries, "country of " + iri);
        posts = List.copyOf(posts);
        neighbours = Checks.items(neighbours, "neighbour of " + iri);
        stated = Checks.items(stated, "stated item of " + iri);
        acronyms = Checks.sorted(acronyms);
    }
}
