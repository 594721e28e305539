package attest.linker.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What Wikidata says of one thing, as far as linking needs it.
 *
 * @param id of the item, such as Q794
 * @param names labels and aliases in every language that was read; empty for an item without any
 * @param description in English; or empty
 * @param kinds what it can be; empty when that cannot be told
 * @param types the classes that it is stated to be an instance of (P31), as ids
 * @param born P569
 * @param died P570
 * @param existed of all but persons: from the earliest day of its begin (P571, P580, P585) to the latest of its end (P576, P582, P585)
 * @param countries P17 and P27, as ids
 * @param posts P39 with P580 and P582
 * @param neighbours ids of the other items that it states a relation to
 * @param sitelinks how many pages of Wikimedia's projects are about it
 * @param redirectedFrom the id that was asked for, when that one leads to this one now
 */
public record Item(
        String id,
        List<Name> names,
        String description,
        Set<Kind> kinds,
        Set<String> types,
        Optional<Dates> born,
        Optional<Dates> died,
        Optional<Dates> existed,
        Set<String> countries,
        List<Post> posts,
        Set<String> neighbours,
        int sitelinks,
        Optional<String> redirectedFrom) {
    public Item {
        Checks.item(id, "id of an item");
        names = List.copyOf(names);
        Objects.requireNonNull(description, "description");
        kinds = Checks.sorted(kinds);
        types = Checks.items(types, "type of " + id);
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(died, "died");
        Objects.requireNonNull(existed, "existed");
        countries = Checks.items(countries, "country of " + id);
        posts = List.copyOf(posts);
        neighbours = Checks.items(neighbours, "neighbour of " + id);
        if (sitelinks < 0) {
            throw new IllegalArgumentException(id + " has " + sitelinks + " sitelinks: 0 or more were expected");
        }
        redirectedFrom.ifPresent(old -> Checks.item(old, "id that leads to " + id));
    }

    /** Whether a text is an id of an item: Q and a number of up to 13 digits, more than Wikidata will need. */
    public static boolean isId(String text) {
        return Checks.isItem(text);
    }
}
