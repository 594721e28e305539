package attest.loader.extract;

import attest.loader.model.Kind;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What sort of thing a common noun stands for, by the word lists. */
final class Nouns {
    private static final Pattern PEOPLES = Pattern.compile("[A-Z]\\w+(?:ians|eans|nese|ists|ites)");
    private static final Set<String> GOVERNMENTS = Set.of(
            "government", "regime", "authority", "administration", "junta", "state", "dictatorship", "leadership");
    private static final Set<String> COMMITTEES = Set.of("committee", "commission", "panel", "tribunal", "council");

    private final Words words;

    Nouns(Words words) {
        this.words = words;
    }

    boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    boolean isPlural(Token token) {
        return token.tag().equals("NNS")
                || token.tag().equals("NNPS")
                || token.lemma().equals("people");
    }

    /** One person without a name: "a miner", "the minister", "an activist". */
    boolean isPerson(Token token) {
        String lemma = token.lemma();
        return isNoun(token)
                && !isPlural(token)
                && !words.has("collective", lemma)
                && (words.has("people", lemma)
                        || isMan(lemma)
                        || words.has("office", lemma)
                        || token.entity().equals("OFFICE")
                        || words.has("spokesman", lemma)
                        || words.has("official", lemma)
                        || words.has("agent_noun", lemma)
                        || words.has("supporter", lemma)
                        || words.has("perpetrator", lemma));
    }

    /** "signalman", "tribeswoman": whoever does it, no list has them all. */
    private static boolean isMan(String lemma) {
        return lemma.matches("\\p{Ll}{3,}s?(?:man|woman)")
                && !lemma.matches("human|roman|german|ottoman|talisman|caiman");
    }

    /** "militiamen", which no lemma makes one of. */
    private static boolean isMen(String lemma) {
        return lemma.matches("\\p{Ll}{3,}s?(?:men|women)")
                && !lemma.matches("(?:speci|regi|abdo|acu|bitu|albu|cycla|sta|dol)men");
    }

    /** Several persons: "miners", "a family", "those", "many", "dozens". */
    boolean isPeople(Token token) {
        String lemma = token.lemma();
        boolean noun = (isPlural(token) || isMen(lemma) || (isNoun(token) && words.has("collective", lemma)))
                && (words.has("people", lemma)
                        || isMen(lemma)
                        || isMan(lemma)
                        || words.has("agent_noun", lemma)
                        || words.has("office", lemma)
                        || words.has("official", lemma)
                        || words.has("supporter", lemma)
                        || words.has("perpetrator", lemma));
        // Peoples and followers: "Algerians", "Royalists", "Muslims".
        boolean people =
                token.tag().equals("NNPS") && PEOPLES.matcher(token.word()).matches();
        boolean listed = (token.tag().equals("NNPS") || isBegun(token))
                && words.has("people", token.word().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
        return noun || people || listed || isQuantity(token);
    }

    /** "Farmers blocked": the capital is that of the sentence, and the tagger takes it for a name's. */
    private static boolean isBegun(Token token) {
        return token.tag().equals("NNP")
                && token.entity().equals("O")
                && token.word().matches("\\p{Lu}\\p{Ll}+s");
    }

    /** Words that stand for persons only by what they count: "many", "40", "those". */
    boolean isQuantity(Token token) {
        return (words.has("quantity", token.lemma()) || token.tag().equals("CD") || isWrittenOut(token))
                && !token.word().matches("(1[5-9]|20)\\d\\d");
    }

    /** "Twenty-three were detained": no tagger takes the first word of a sentence for a number. */
    private static boolean isWrittenOut(Token token) {
        return token.word()
                .matches(
                        "(?i)(twen|thir|for|fif|six|seven|eigh|nine)ty-(one|two|three|four|five|six|seven|eight|nine)");
    }

    boolean isGroup(Token token) {
        return isNoun(token) && (words.has("group", token.lemma()) || words.has("branch", token.lemma()));
    }

    boolean isPlace(Token token) {
        return isNoun(token) && (words.has("place", token.lemma()) || words.has("grave", token.lemma()));
    }

    /** What kills without being anybody, also where a headline begins it with a capital. */
    boolean isWeapon(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return words.has("harm", word) || words.has("harm", word.replaceFirst("s$", ""));
    }

    /** A capitalised word that no model knows: the name of something. */
    boolean isProper(Token token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.word().codePointAt(0));
    }

    Optional<Kind> groupKind(Token token) {
        if (GOVERNMENTS.contains(token.lemma())) {
            return Optional.of(new Kind("government"));
        }
        if (COMMITTEES.contains(token.lemma())) {
            return Optional.of(new Kind("committee"));
        }
        return isGroup(token) ? Optional.empty() : Optional.of(new Kind("describedGroup"));
    }
}
