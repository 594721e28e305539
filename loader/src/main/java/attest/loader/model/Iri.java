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

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
