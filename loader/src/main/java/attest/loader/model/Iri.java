package attest.loader.model;

import java.net.URI;

/**
 * An absolute IRI. The data IRIs of Attest are minted in one place, the package that writes RDF.
 *
 * @param value the IRI in full
 */
public record Iri(String value) implements Comparable<Iri> {
    public Iri {
        if (!URI.create(value).isAbsolute()) {
            throw new IllegalArgumentException("not an absolute IRI: " + value);
        }
    }

    /** Whether it is that of an item of Wikidata, and not of a page about one. */
    public boolean isItem() {
        return value.matches("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]{0,12}");
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
