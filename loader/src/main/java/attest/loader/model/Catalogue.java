package attest.loader.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a document besides its words.
 *
 * @param title its title
 * @param publisher who published it: a name, or the IRI of an organisation of the authority
 * @param author who wrote it, as printed
 * @param published when, with what that rests on; empty if neither the catalogue nor the text tells
 * @param language BCP 47
 * @param url where it was published
 * @param archived where a copy is kept
 * @param retrieved the day on which the text was taken from its address
 * @param kind article, report, letter, digest ...
 * @param digestOf SHA-256 of the normalised text that this one restates
 * @param inferred the names of those fields that were read from the text instead of being given
 */
public record Catalogue(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<When> published,
        String language,
        Optional<String> url,
        Optional<String> archived,
        Optional<LocalDate> retrieved,
        Kind kind,
        Optional<String> digestOf,
        Set<String> inferred) {

    public Catalogue {
        inferred = Set.copyOf(inferred);
    }
}
