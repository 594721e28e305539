package attest.loader.resolve;

import attest.loader.lexicon.GivenNames;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What titles and pronouns tell of a person. */
enum Gender {
    FEMALE,
    MALE;

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    /** By the title in or before a name, or by the pronoun itself; empty if nothing tells. */
    static Optional<Gender> of(LocalEntities local, Mention mention) {
        String words = local.words(mention.span()).toLowerCase(Locale.ROOT);
        if (mention.form() == Form.PRONOUN) {
            return SHE.contains(words)
                    ? Optional.of(FEMALE)
                    : HE.contains(words) ? Optional.of(MALE) : Optional.empty();
        }
        return title(words.split("\\s+")[0])
                .or(() -> title(local.wordBefore(mention)))
                .or(() -> given(mention));
    }

    private static Optional<Gender> given(Mention mention) {
        List<String> name = PersonName.of(mention.text()).words();
        boolean female = name.size() > 1 && GivenNames.STANDARD.isFemale(name);
        boolean male = name.size() > 1 && GivenNames.STANDARD.isMale(name);
        return female == male ? Optional.empty() : Optional.of(female ? FEMALE : MALE);
    }

    private static Optional<Gender> title(String word) {
        if (Words.STANDARD.has("female", word)) {
            return Optional.of(FEMALE);
        }
        return Words.STANDARD.has("male", word) ? Optional.of(MALE) : Optional.empty();
    }

    /** All that the mentions of a person tell. */
    static Set<Gender> of(LocalEntities local, Cluster cluster) {
        Set<Gender> told = new TreeSet<>();
        cluster.mentions().forEach(mention -> of(local, mention).ifPresent(told::add));
        return told;
    }

    /** Whether nothing told of one contradicts what is told of the other. */
    static boolean agree(Set<Gender> left, Set<Gender> right) {
        return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
    }
}
