package attest.server.link;

import attest.linker.model.Dates;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An entity as sources and authority tell of it, with its surroundings as entities of ours: which items those are may
 * be found out while linking.
 *
 * @param iri of the entity
 * @param names the label first
 * @param existed when an event can have been; else days of which claims tell
 * @param posts offices that it is said to have held
 * @param countries places of ours that it belongs to
 * @param neighbours things of ours that it is told of together with
 * @param stated ids of items that the authority states for it
 * @param acronyms of its names that a text defines
 * @param said what sources say of it, in their words
 * @param home where decisions on it are kept
 */
record Sketch(
        String iri,
        Kind kind,
        List<Name> names,
        Optional<Dates> existed,
        List<Held> posts,
        Set<String> countries,
        Set<String> neighbours,
        Set<String> stated,
        Set<String> acronyms,
        List<String> said,
        Home home) {

    /** An office of ours that somebody is said to have held. */
    record Held(String office, List<Name> names, Optional<Dates> from, Optional<Dates> to) {
        private Post post(Map<String, String> items) {
            return new Post(items.getOrDefault(office, ""), names, from, to);
        }
    }

    String label() {
        return names.get(0).text();
    }

    /** @param items the ids of those entities of ours that are linked by now */
    Subject subject(Map<String, String> items) {
        return new Subject(
                iri,
                kind,
                names,
                Optional.empty(),
                Optional.empty(),
                existed,
                linked(countries, items),
                posts.stream().map(held -> held.post(items)).toList(),
                linked(neighbours, items),
                stated,
                acronyms);
    }

    private static Set<String> linked(Collection<String> entities, Map<String, String> items) {
        return entities.stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
