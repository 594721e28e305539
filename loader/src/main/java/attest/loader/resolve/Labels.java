package attest.loader.resolve;

import attest.loader.lexicon.NameLexicon;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What entities are called. A label is in our own voice, so it takes over no accusation from a text. */
final class Labels {
    private static final Set<String> ACCUSING = Set.copyOf(NameLexicon.STANDARD.accusing());
    private static final Map<String, String> EVENTS = NameLexicon.STANDARD.eventLabels();
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private Labels() {}

    /** The name of a cluster: of the authority, or made, or the longest that is written. */
    static String of(Cluster cluster) {
        return cluster.known().map(KnownEntity::label).or(cluster::label).orElseGet(() -> longest(cluster));
    }

    private static String longest(Cluster cluster) {
        return cluster.mentions().stream()
                .filter(mention -> mention.form() != Form.PRONOUN)
                .map(Mention::text)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseGet(() -> cluster.first().text());
    }

    /** A description in square brackets; one that accuses gives way to a plain word. */
    static String unnamed(Mention mention) {
        boolean accuses = NameKeys.words(mention.text()).stream().anyMatch(Labels::accuses);
        return "[" + (accuses ? plain(mention.entity()) : mention.text()) + "]";
    }

    private static boolean accuses(String word) {
        return ACCUSING.contains(word)
                || (word.endsWith("s") && ACCUSING.contains(word.substring(0, word.length() - 1)));
    }

    private static String plain(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "unnamed person";
            case ORGANIZATION -> "unnamed group";
            case OFFICE -> "unnamed office";
            case EVENT -> "event";
            case PLACE -> "unnamed place";
            case SOURCE -> "unnamed source";
        };
    }

    /** The kind of an event in plain words. */
    static String of(Kind kind) {
        String words =
                EVENTS.getOrDefault(kind.name(), CAPITAL.matcher(kind.name()).replaceAll(" $1"));
        return words.toLowerCase(Locale.ROOT);
    }
}
