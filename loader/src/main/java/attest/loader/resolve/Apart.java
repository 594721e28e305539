package attest.loader.resolve;

import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.model.Span;
import attest.loader.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words before a name tell of whom it is not: "another Anna Berger", "Mrs Keller, widow of Keller", "his son, Karl Vint" after Karl Vint. */
final class Apart {
    private static final int FARTHEST = 60;
    /** The length of " and ". */
    private static final int AND = 5;

    private static final String SENIOR = ", the elder";

    private static final String KIN = Words.STANDARD.list("kin").stream()
            .filter(word -> !word.equals("friend"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String TITLE = "(?:\\p{Lu}\\p{L}*\\.? )?$";
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?i:another|a second|a different|a namesake,|namesake) " + TITLE);
    private static final Pattern KIN_OF =
            Pattern.compile("(?<kin>,? \\(?(?:the |a )?(?:\\p{Ll}+ )?" + KIN + " of (?:the late )?)" + TITLE);
    private static final Pattern HIS_KIN = Pattern.compile(
            "\\b(?<whose>[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}" + KIN + "(?:,| called| named)? " + TITLE);

    private final LocalEntities local;

    Apart(LocalEntities local) {
        this.local = local;
    }

    /** Whether the words before a name tell that it is not that of this person. */
    boolean areTwo(Mention mention, Cluster person) {
        String before = local.before(mention, FARTHEST);
        return isAnother(before, mention, person)
                || isKinOf(before, mention, person)
                || isKinOfHim(before, mention, person)
                || person.mentions().stream().anyMatch(other -> areTwo(mention, other));
    }

    /** "Mrs. Holm and Miss Clara Holm", "Otto and Max Holm" */
    private boolean areTwo(Mention mention, Mention other) {
        if (other.form() != Form.NAME) {
            return false;
        }
        boolean before = mention.compareTo(other) < 0;
        int from = (before ? mention : other).span().end();
        int to = (before ? other : mention).span().start();
        boolean listed =
                from < to && to - from <= AND && local.words(new Span(from, to)).matches(" (?:and|&) ");
        boolean father = isSenior(mention) != isSenior(other)
                && PersonName.of(mention.text()).full()
                && PersonName.of(other.text()).full();
        return listed || father || (isMarried(mention) && isMiss(other)) || (isMiss(mention) && isMarried(other));
    }

    /** "Karl Holm senior" is another than Karl Holm. */
    private boolean isSenior(Mention mention) {
        int end = Math.min(local.length(), mention.span().end() + SENIOR.length());
        return local.words(new Span(mention.span().start(), end))
                .matches("(?s).*(?:,? senior|,? Sr\\.?|,? the elder)\\b.{0,8}");
    }

    private boolean isMarried(Mention mention) {
        return local.words(mention.span()).matches("(?:Mrs|Mme|Madame|Señora|Senora|Frau)\\b.*");
    }

    private boolean isMiss(Mention mention) {
        return local.words(mention.span()).matches("(?:Miss|Mlle|Mademoiselle|Señorita|Senorita)\\b.*");
    }

    private static boolean isAnother(String before, Mention mention, Cluster person) {
        return ANOTHER.matcher(before).find()
                && person.mentions().stream().anyMatch(other -> other.compareTo(mention) < 0);
    }

    private boolean isKinOf(String before, Mention mention, Cluster person) {
        Matcher kin = KIN_OF.matcher(before);
        return kin.find()
                && person.mentions().stream().anyMatch(other -> other.span().end() == at(before, mention, kin.start()));
    }

    private boolean isKinOfHim(String before, Mention mention, Cluster person) {
        return whose(before, mention)
                .filter(name -> person.mentions().stream()
                        .anyMatch(other ->
                                other.form() == Form.NAME && other.text().equals(name)))
                .isPresent();
    }

    /** Whom the possessive before a word for kin was taken for. */
    private Optional<String> whose(String before, Mention mention) {
        Matcher kin = HIS_KIN.matcher(before);
        if (!kin.find()) {
            return Optional.empty();
        }
        int start = at(before, mention, kin.start("whose"));
        Span pronoun = new Span(start, start + kin.group("whose").length());
        return local.extraction().references().stream()
                .filter(reference -> reference.span().equals(pronoun))
                .findFirst()
                .flatMap(Reference::meant);
    }

    /** Whether a name is brought in as that of somebody's kin. */
    boolean isSomebodysKin(Mention mention) {
        return HIS_KIN.matcher(local.before(mention, FARTHEST)).find();
    }

    private static int at(String before, Mention mention, int unit) {
        return mention.span().start() - before.codePointCount(unit, before.length());
    }
}
