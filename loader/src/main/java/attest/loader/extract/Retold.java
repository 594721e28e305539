package attest.loader.extract;

import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.When;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text has told of events so far: a word that only points back to one tells nothing new. */
final class Retold {
    private static final Set<String> DEADLY = Set.of("execution", "killing", "death");

    private final Set<List<Object>> events = new HashSet<>();
    /** Whom such events befell, by kind and last word. */
    private final Set<List<Object>> victims = new HashSet<>();

    /** Whether an event of that sort, time and place was told before; from now on it was. */
    boolean event(Kind kind, Optional<When> when, List<Mention> where) {
        return !events.add(List.of(
                sort(kind),
                when.flatMap(When::edtf),
                where.stream().map(Mention::text).toList()));
    }

    /** Whether all whom it befell were told of before; from now on they were. */
    boolean victims(Kind kind, Map<Mention, Role> participants) {
        List<List<Object>> told = participants.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals("victim"))
                .map(entry -> List.of(sort(kind), lastWord(entry.getKey())))
                .toList();
        boolean known = !told.isEmpty() && victims.containsAll(told);
        victims.addAll(told);
        return known;
    }

    private static Object sort(Kind kind) {
        return DEADLY.contains(kind.name()) ? DEADLY : kind.name();
    }

    private static String lastWord(Mention mention) {
        return mention.text().substring(mention.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
