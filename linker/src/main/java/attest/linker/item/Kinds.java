package attest.linker.item;

import attest.linker.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of thing an item is, told from its own statements and from those that point to it: the table {@code kinds.tsv}. */
final class Kinds {
    /** The one class that is known by name: human. */
    static final String HUMAN = "Q5";
    /** The class of items that exist for Wikimedia's own use. */
    static final String INTERNAL = "Q17442446";

    private static final List<Kind> NUMBERED =
            List.of(Kind.PERSON, Kind.OFFICE, Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT);

    private static final Map<String, Set<Kind>> OF_SUBJECT = new HashMap<>();
    private static final Map<String, Set<Kind>> OF_VALUE = new HashMap<>();

    static {
        try (InputStream table = Kinds.class.getResourceAsStream("kinds.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(Kinds::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kinds() {}

    private static void learn(String line) {
        if (line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t");
        Map<String, Set<Kind>> side = cells[1].equals("subject") ? OF_SUBJECT : OF_VALUE;
        side.computeIfAbsent(cells[0], property -> EnumSet.noneOf(Kind.class)).add(Kind.valueOf(cells[2]));
    }

    /** What having a property tells about an item. */
    static Set<Kind> ofSubject(String property) {
        return OF_SUBJECT.getOrDefault(property, Set.of());
    }

    /** What being the value of a property tells about an item. */
    static Set<Kind> ofValue(String property) {
        return OF_VALUE.getOrDefault(property, Set.of());
    }

    /**
     * Weighs what was told: who is human is nothing else; an office or an organisation is no event, though it may have a start; an event is no
     * place, though it may have coordinates.
     *
     * @return empty when nothing was told
     */
    static Set<Kind> weigh(Collection<Kind> told) {
        if (told.contains(Kind.PERSON)) {
            return EnumSet.of(Kind.PERSON);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(told);
        if (kinds.contains(Kind.OFFICE) || kinds.contains(Kind.ORGANIZATION)) {
            kinds.remove(Kind.EVENT);
        }
        if (kinds.contains(Kind.EVENT)) {
            kinds.remove(Kind.PLACE);
        }
        return kinds;
    }

    /** The number of a kind on disk. */
    static int number(Kind kind) {
        return NUMBERED.indexOf(kind);
    }

    static Kind numbered(int number) {
        return NUMBERED.get(number);
    }

    static long bits(Collection<Kind> kinds) {
        return kinds.stream().mapToLong(kind -> 1L << number(kind)).sum();
    }

    static Set<Kind> of(long bits) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        NUMBERED.stream().filter(kind -> (bits >> number(kind) & 1) == 1).forEach(kinds::add);
        return kinds;
    }
}
