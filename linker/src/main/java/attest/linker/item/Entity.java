package attest.linker.item;

import attest.linker.model.Kind;
import attest.linker.model.Name;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An item as Wikidata states it, cut down to what is kept.
 *
 * @param names labels and aliases; a text stands once, however many languages have it
 * @param description in English; or empty
 * @param claims the statements of {@link EntityReader#KEPT}, as they came
 * @param told what its own statements tell about its kind
 * @param neighbours other items that it points to, each with what that tells about their kind
 * @param revision the number of its version at Wikidata; 0 when it is not given
 * @param modified when that version was made, as Wikidata writes it; or empty
 */
record Entity(
        String id,
        List<Name> names,
        String description,
        Map<String, List<JsonNode>> claims,
        Set<Kind> told,
        SortedMap<String, Set<Kind>> neighbours,
        int sitelinks,
        long revision,
        String modified,
        Optional<String> redirectedFrom) {
    Entity {
        names = List.copyOf(names);
        claims = Map.copyOf(claims);
        told = Collections.unmodifiableSet(new TreeSet<>(told));
        neighbours = Collections.unmodifiableSortedMap(new TreeMap<>(neighbours));
    }

    List<JsonNode> claims(String property) {
        return claims.getOrDefault(property, List.of());
    }

    Set<String> types() {
        return Snaks.items(Snaks.best(claims("P31")));
    }

    /** What is known of its kind without looking at other items. */
    Set<Kind> evidence() {
        Set<Kind> evidence = EnumSet.noneOf(Kind.class);
        evidence.addAll(told);
        if (types().contains(Kinds.HUMAN)) {
            evidence.add(Kind.PERSON);
        }
        return evidence;
    }

    /** Whether it exists for Wikimedia's own use: such items are never linked. */
    boolean internal() {
        return types().contains(Kinds.INTERNAL);
    }
}
