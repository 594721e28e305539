package attest.linker.item;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Items out of answers to wbgetentities. How items use each other is known among those that were added. */
public final class ItemAnswers {
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<Name>> offices = new HashMap<>();

    /**
     * Adds the items of an answer; missing ones, those that exist for Wikimedia's own use, and those that were not asked for are passed over.
     *
     * @param asked ids; an id that leads to another item now gives that one only where the answer tells so
     * @throws IOException if the answer is no JSON, or not of entities
     */
    public void add(Set<String> asked, String answer) throws IOException {
        for (Entity entity : read(answer)) {
            if (isAsked(entity, asked) && !entity.internal()) {
                entities.putIfAbsent(entity.id(), entity);
            }
        }
    }

    /** Adds the names of offices; the answer needs labels and aliases only. */
    public void addOffices(Set<String> asked, String answer) throws IOException {
        for (Entity office : read(answer)) {
            if (isAsked(office, asked)) {
                offices.put(office.id(), office.names());
                office.redirectedFrom().ifPresent(old -> offices.put(old, office.names()));
            }
        }
    }

    private static boolean isAsked(Entity entity, Set<String> asked) {
        return asked.contains(entity.id())
                || entity.redirectedFrom().filter(asked::contains).isPresent();
    }

    /** The offices that the items were in. */
    public Set<String> offices() {
        Set<String> all = new TreeSet<>();
        entities.values().forEach(entity -> all.addAll(Snaks.items(Snaks.valid(entity.claims("P39")))));
        return all;
    }

    /** The items, each once, in the order in which they were added. */
    public List<Item> items() {
        Map<String, Set<Kind>> uses = new HashMap<>();
        entities.values().forEach(entity -> entity.neighbours()
                .forEach((id, kinds) -> uses.computeIfAbsent(id, other -> EnumSet.noneOf(Kind.class))
                        .addAll(kinds)));
        return entities.values().stream()
                .map(entity -> Items.item(
                        entity, uses.getOrDefault(entity.id(), Set.of()), id -> offices.getOrDefault(id, List.of())))
                .toList();
    }

    private static List<Entity> read(String answer) throws IOException {
        Entities found = new AnswerEntities(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        Map<String, Entity> all = new LinkedHashMap<>();
        while (found.next()) {
            EntityReader.read(found.buffer(), found.from(), found.length())
                    .ifPresent(entity -> all.putIfAbsent(entity.id(), entity));
        }
        return List.copyOf(all.values());
    }
}
