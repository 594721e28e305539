package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a text says to be another name of somebody: "Karl Holm, known to the dockers as Comrade Orlo", "Mira Kolar (nee Vint)". Who is
 * "killed by a man known as Orlo" is not Orlo.
 */
final class Aliases {
    private static final int FARTHEST = 140;
    private static final String MARK = "[\"“'‘]?";
    private static final Pattern CUE = Pattern.compile(
            "(?:\\b(?:known|called|nicknamed|dubbed|remembered)(?: (?:to|by|among|in|throughout|across) [^,.;]{1,40}?)?(?: (?:as|simply|only|just)){0,2}(?: the)? "
                    + "|\\b(?:alias|a\\.k\\.a\\.|aka|née|nee|born|also) |\\b(?:nom de guerre|real name|alias|pseudonym)(?: of|,| is| was|:)? )"
                    + MARK + "(?:\\p{Lu}\\p{L}*\\.? )?" + MARK + "$");
    /** From the end of a name to the cue: nothing, or an apposition that speaks of nobody else. */
    private static final Pattern BESIDE = Pattern.compile(
            "[\"”]?(?:,? ?\\(?|,? (?:who )?(?:is|was|are|had been|became|has been) |, (?:an?|the|himself|herself) (?:(?! (?:by|with|of an?|to an?|against) )[^,;.()]){1,60}?,? ?)"
                    + "(?:(?:also|better|popularly|widely|commonly|best|fondly|formerly|usually|generally|otherwise|universally|locally|then|who|whose|is|was|by|under|his|her|the) )*");

    private static final Pattern BORN = Pattern.compile("(?:.*[.!?] )?Born ");

    private final LocalEntities local;

    Aliases(LocalEntities local) {
        this.local = local;
    }

    /** Whose other name the words before a name tell it to be. */
    Optional<Cluster> whose(Mention mention) {
        String before = local.before(mention, FARTHEST);
        Matcher cue = CUE.matcher(before);
        if (!cue.find()) {
            return Optional.empty();
        }
        int at = mention.span().start() - before.codePointCount(cue.start(), before.length());
        return local.all().stream()
                .filter(name -> name.entity() == EntityKind.PERSON && name.form() == Form.NAME)
                .filter(name -> name.span().end() <= at && at - name.span().end() < FARTHEST)
                .max(Comparator.comparing(name -> name.span().end()))
                .filter(name -> BESIDE.matcher(local.words(new Span(name.span().end(), at)))
                        .matches())
                .flatMap(local::of);
    }

    /** Whether the words before a name tell it to be another name of somebody. */
    boolean isOne(Mention mention) {
        String before = local.before(mention, FARTHEST);
        return CUE.matcher(before).find() || BORN.matcher(before).matches();
    }

    /** The only one with this given name who was told of before "Born Margaret Ellen Pike, she". */
    Optional<Cluster> bornAs(Mention mention, List<Cluster> persons) {
        if (!BORN.matcher(local.before(mention, FARTHEST)).matches()
                || !PersonName.of(mention.text()).full()) {
            return Optional.empty();
        }
        String given = NameKeys.folded(PersonName.of(mention.text()).words().get(0));
        List<Cluster> same = persons.stream()
                .filter(person -> person.mentions().first().compareTo(mention) < 0)
                .filter(person -> PersonName.all(person)
                        .anyMatch(name -> name.full()
                                && NameKeys.folded(name.words().get(0)).equals(given)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
