package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.List;

/** Titles of courtesy belong to the mention of a person, but not to the name; titles of office belong to neither. */
final class Titles {
    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /** The first token of a name, titles left out. */
    int nameStart(Tagged sentence, int first, int end) {
        int start = first;
        while (start < end - 1) {
            if (start < end - 2 && words.has("honorific", sentence.lemma(start) + " " + sentence.lemma(start + 1))) {
                start += 2;
            } else if (isTitle(sentence.lemma(start))) {
                start++;
            } else {
                return start;
            }
        }
        return start;
    }

    /** "Commodore Jose Andrada", "Justice Anna Kerr": the models take ranks into names. */
    private boolean isTitle(String lemma) {
        return words.has("honorific", lemma)
                || words.has("rank", lemma)
                || words.has("official", lemma)
                || lemma.equals("justice");
    }

    /** The first token of the mention: titles before the name taken in. */
    int mentionStart(Tagged sentence, int nameStart, EntityKind kind, List<String> tags) {
        int start = nameStart;
        while (kind == EntityKind.PERSON
                && start > 0
                && tags.get(start - 1).equals("O")
                && capital(sentence, start - 1)
                && words.has("honorific", sentence.lemma(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean capital(Tagged sentence, int token) {
        return Character.isUpperCase(sentence.words().get(token).word().codePointAt(0));
    }
}
