package attest.server.giveback;

import java.util.List;

/**
 * A statement that Wikidata lacks.
 *
 * @param item that it is about
 * @param qualifiers in their order
 * @param references one for each claim that says so
 */
record Given(String item, Snak main, List<Snak> qualifiers, List<List<Snak>> references) {
    Given {
        qualifiers = List.copyOf(qualifiers);
        references = references.stream().map(List::copyOf).toList();
    }
}
