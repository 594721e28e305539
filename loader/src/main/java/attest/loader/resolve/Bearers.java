package attest.loader.resolve;

import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of several with one family name a short name means: the one with the same title, the only one of whom the text has told so far, and
 * the one beside whom the others are only brought in as kin, under names of their own.
 */
final class Bearers {
    private static final int LONGEST_PARAGRAPH = 5000;

    private final LocalEntities local;
    private final Apart apart;

    Bearers(LocalEntities local, Apart apart) {
        this.local = local;
        this.apart = apart;
    }

    /** One of at least two; nobody if nothing tells. */
    Optional<Cluster> of(Mention brief, List<Cluster> several) {
        if (local.wordBefore(brief).matches("elder|younger|older|old|young|late|other")) {
            return Optional.empty();
        }
        String title = title(brief);
        boolean ranked = Stream.of("rank", "official").anyMatch(list -> Words.STANDARD.has(list, title));
        return (ranked ? only(several, person -> hasTitle(person, title)) : Optional.<Cluster>empty())
                .or(() -> only(several, person -> isBefore(person, brief)))
                .or(() -> title.isEmpty() || ranked ? Optional.empty() : nearby(brief, several))
                .or(() -> title.isEmpty() ? head(brief, several) : Optional.empty());
    }

    private static Optional<Cluster> only(List<Cluster> several, Predicate<Cluster> test) {
        List<Cluster> fitting = several.stream().filter(test).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Stream<Mention> names(Cluster person) {
        return person.mentions().stream().filter(mention -> mention.form() == Form.NAME);
    }

    /** The title before or at the beginning of a name, in lower case. */
    private String title(Mention mention) {
        String first = local.words(mention.span()).split("\\s+")[0].toLowerCase(Locale.ROOT);
        return Stream.of(first, local.wordBefore(mention))
                .filter(word ->
                        Stream.of("honorific", "rank", "official").anyMatch(list -> Words.STANDARD.has(list, word)))
                .findFirst()
                .orElse("");
    }

    private boolean hasTitle(Cluster person, String title) {
        return names(person).anyMatch(name -> title(name).equals(title));
    }

    private static boolean isBefore(Cluster person, Mention brief) {
        return names(person).anyMatch(name -> name.compareTo(brief) < 0);
    }

    /** "Ms Kim" is the one whom this paragraph has named in full. */
    private Optional<Cluster> nearby(Mention brief, List<Cluster> several) {
        int start = brief.span().start()
                - local.before(brief, LONGEST_PARAGRAPH)
                        .codePointCount(
                                0, local.before(brief, LONGEST_PARAGRAPH).length());
        return only(several, person -> names(person)
                .anyMatch(name -> name.span().start() >= start && name.compareTo(brief) < 0));
    }

    /** The one who is nobody's kin, if the text has other short names for the others. */
    private Optional<Cluster> head(Mention brief, List<Cluster> several) {
        Optional<Cluster> head = only(several, person -> !isKin(person));
        return head.filter(person -> isBefore(person, brief)
                && several.stream()
                        .filter(other -> other != person)
                        .allMatch(other -> hasOwnShortName(other) || wasAlone(person, other)));
    }

    /** Whether the family name alone was one's before the text told of the other. */
    private static boolean wasAlone(Cluster person, Cluster other) {
        Mention first = names(other).findFirst().orElseThrow();
        return names(person)
                .anyMatch(name ->
                        name.compareTo(first) < 0 && !PersonName.of(name.text()).full());
    }

    private boolean isKin(Cluster person) {
        return names(person).findFirst().filter(apart::isSomebodysKin).isPresent();
    }

    private boolean hasOwnShortName(Cluster person) {
        List<String> words =
                PersonName.of(names(person).findFirst().orElseThrow().text()).words();
        return local.all().stream()
                .filter(mention -> mention.form() == Form.NAME && mention.entity() == person.entity())
                .anyMatch(mention -> mention.text().equals(words.get(0))
                        || (Words.STANDARD.has("female", title(mention))
                                && mention.text().endsWith(words.get(words.size() - 1))));
    }
}
