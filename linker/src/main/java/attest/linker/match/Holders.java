package attest.linker.match;

import attest.linker.model.Name;
import attest.linker.model.Post;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How well an office tells its holder from namesakes: colleagues may have one name, and offices of many countries one title. */
final class Holders {
    /** Offices with one of these words have many holders at a time, as a rule. */
    private static final Set<String> MANY = Set.of(
            "member",
            "members",
            "deputy",
            "senator",
            "councillor",
            "councilor",
            "delegate",
            "representative",
            "commissioner",
            "judge",
            "adviser",
            "advisor",
            "assistant",
            "professor",
            "officer");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final List<String> COUNTRIES = Stream.of(ULocale.getISOCountries())
            .map(code -> ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH))
            .map(country -> " " + words(country) + " ")
            .toList();

    private final KnownNames names;

    Holders(KnownNames names) {
        this.names = names;
    }

    /** Whether colleagues may hold it at the same time: by a word of its name, or since its label is a bare title. */
    boolean many(Post ours, Post theirs) {
        return Stream.of(ours, theirs).flatMap(post -> post.names().stream()).anyMatch(Holders::many)
                || theirs.names().stream().anyMatch(this::bare);
    }

    private static boolean many(Name name) {
        return Stream.of(words(name.text()).split(" ")).anyMatch(MANY::contains);
    }

    private boolean bare(Name name) {
        return name.label() && name.language().equals("en") && names.words(name.text()) < 2;
    }

    /** Whether an office is told from those of its name elsewhere: both have one item, or one name that says in which country it is. */
    boolean here(Post ours, Post theirs) {
        boolean oneItem = !ours.office().isEmpty() && ours.office().equals(theirs.office());
        return oneItem
                || ours.names().stream()
                        .map(Name::text)
                        .filter(Holders::namesCountry)
                        .anyMatch(mine -> theirs.names().stream()
                                .anyMatch(other -> names.score(mine, other.text()) >= Offices.SAME_NAME));
    }

    private static boolean namesCountry(String office) {
        String words = " " + words(office) + " ";
        return COUNTRIES.stream().anyMatch(words::contains);
    }

    private static String words(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
