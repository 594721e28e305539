package attest.app.bench;

import attest.linker.item.DumpImport;
import attest.linker.item.ItemIndex;
import attest.linker.match.Linker;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Outcome;
import attest.linker.model.Subject;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented persons of two names each in an index of items, and a hundredth as many mentions that are looked for there. */
final class Linking {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FIRST = 1_000_000_000_001L;
    private static final int GIVEN = 400;
    private static final int MIDDLE = 8_000;
    private static final int FAMILY = 9_973;
    private static final int APART = 7_919;

    private final Path index;
    private final int items;
    private final List<Subject> mentions;

    /**
     * Items and mentions, always the same for a size.
     *
     * @param index the folder of the index
     * @param names how many the items have
     */
    Linking(Path index, int names) {
        this.index = index;
        this.items = Math.max(1, names / 2);
        this.mentions = IntStream.range(0, Math.max(10, names / 100))
                .mapToObj(this::mention)
                .toList();
    }

    /** What is measured, in words. */
    String size() {
        return mentions.size() + " mentions, " + 2 * items + " names";
    }

    /** Writes the items as a dump, and imports it. */
    void makeItems() throws IOException {
        Path dump = index.resolveSibling("items.jsonl");
        Files.createDirectories(index.getParent());
        Files.write(dump, IntStream.range(0, items).mapToObj(Linking::item).toList());
        DumpImport.run(
                new DumpImport.Request(dump, index, Set.of(), Optional.empty()), Clock.systemUTC(), progress -> {});
        Files.delete(dump);
    }

    /** Asks a new linker about every mention; it has seen none of the names before. */
    long proposed() throws IOException {
        try (ItemIndex found = ItemIndex.open(index)) {
            Linker linker = new Linker(found, List.of());
            return mentions.stream()
                    .filter(mention -> linker.propose(mention).outcome() != Outcome.NONE)
                    .count();
        }
    }

    /** Given names are few and family names many, as they are among people. */
    private static String name(int number) {
        return Words.word(number % GIVEN) + " " + Words.word(GIVEN + number % MIDDLE) + " "
                + Words.word(number % FAMILY);
    }

    private static String item(int number) {
        String name = name(number);
        ObjectNode item = JSON.createObjectNode().put("type", "item").put("id", "Q" + (FIRST + number));
        term(item.putObject("labels").putObject("en"), name);
        term(item.putObject("aliases").putArray("en").addObject(), "Dr. " + name.replace('o', 'u'));
        ObjectNode human = item.putObject("claims").putArray("P31").addObject();
        human.put("rank", "normal")
                .putObject("mainsnak")
                .put("snaktype", "value")
                .put("property", "P31")
                .putObject("datavalue")
                .put("type", "wikibase-entityid")
                .putObject("value")
                .put("id", "Q5");
        return item.toString();
    }

    private static void term(ObjectNode term, String text) {
        term.put("language", "en").put("value", text);
    }

    private Subject mention(int number) {
        String name = name((int) ((long) number * APART % items)).replace('u', 'o');
        return new Subject(
                "https://w3id.org/attest/data/person/p" + number,
                Kind.PERSON,
                List.of(new Name(name, "en", true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
