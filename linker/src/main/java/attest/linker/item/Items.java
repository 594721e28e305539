package attest.linker.item;

import attest.linker.model.Dates;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** From what Wikidata states to what linking needs. */
final class Items {
    private Items() {}

    /**
     * @param used what statements of other items tell about the kind of this one
     * @param namesOf the names of an office, by its id; empty when they are not known
     */
    static Item item(Entity entity, Set<Kind> used, Function<String, List<Name>> namesOf) {
        Set<Kind> told = entity.evidence();
        told.addAll(used);
        Set<String> countries = new TreeSet<>(Snaks.items(Snaks.best(entity.claims("P17"))));
        countries.addAll(Snaks.items(Snaks.best(entity.claims("P27"))));
        return new Item(
                entity.id(),
                entity.names(),
                entity.description(),
                Kinds.weigh(told),
                entity.types(),
                date(entity, "P569"),
                date(entity, "P570"),
                existed(entity),
                countries,
                posts(entity, namesOf),
                entity.neighbours().keySet(),
                entity.sitelinks(),
                entity.redirectedFrom());
    }

    /** The same item, asked for by an id that it had before; or by its own. */
    static Item asked(Item item, String id) {
        return new Item(
                item.id(),
                item.names(),
                item.description(),
                item.kinds(),
                item.types(),
                item.born(),
                item.died(),
                item.existed(),
                item.countries(),
                item.posts(),
                item.neighbours(),
                item.sitelinks(),
                Optional.of(id).filter(asked -> !asked.equals(item.id())));
    }

    /** The dates that Wikidata prefers, as bounds around all of them: it may give several. */
    private static Optional<Dates> date(Entity entity, String property) {
        return dates(entity, property);
    }

    private static Optional<Dates> existed(Entity entity) {
        Optional<Dates> begin = dates(entity, "P571", "P580", "P585");
        Optional<Dates> end = dates(entity, "P576", "P582", "P585");
        return begin.or(() -> end)
                .map(any -> new Dates(
                        begin.map(Dates::earliest).orElse(Dates.FIRST),
                        end.map(Dates::latest)
                                .filter(last -> begin.isEmpty()
                                        || !last.isBefore(begin.get().earliest()))
                                .orElse(Dates.LAST)));
    }

    private static Optional<Dates> dates(Entity entity, String... properties) {
        return Snaks.dates(Stream.of(properties)
                .flatMap(property -> Snaks.best(entity.claims(property)).stream())
                .map(statement -> statement.path("mainsnak")));
    }

    /** Every office held that is not deprecated: the preferred one is only the last of them. */
    private static List<Post> posts(Entity entity, Function<String, List<Name>> namesOf) {
        return Snaks.valid(entity.claims("P39")).stream()
                .flatMap(statement -> Snaks.item(statement.path("mainsnak"))
                        .map(office -> new Post(
                                office,
                                namesOf.apply(office),
                                qualifier(statement, "P580"),
                                qualifier(statement, "P582")))
                        .stream())
                .toList();
    }

    private static Optional<Dates> qualifier(JsonNode statement, String property) {
        JsonNode snaks = statement.path("qualifiers").path(property);
        return Snaks.dates(StreamSupport.stream(snaks.spliterator(), false));
    }
}
