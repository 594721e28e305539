package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds names of persons that the models missed, by the title before them: "Finance Minister Mira Kolar", "Colonel Holm".
 * Two capitalised words behind an office, or one behind a title of courtesy, that no other name claims.
 */
final class TitledNames {
    private static final int LONGEST = 4;

    private final Words words;

    TitledNames(Words words) {
        this.words = words;
    }

    List<Found> added(List<Found> names, List<Tagged> sentences) {
        NavigableMap<Integer, Found> all = new TreeMap<>();
        names.forEach(name -> all.put(name.range().start(), name));
        for (Tagged sentence : sentences) {
            for (int i = 0; i + 1 < sentence.words().size(); i++) {
                int end = i + 1;
                while (end < sentence.words().size() && end - i <= LONGEST && isFree(sentence, end, all)) {
                    end++;
                }
                if (end - i - 1 >= least(sentence, i) && isText(sentence)) {
                    Range name = new Range(
                            sentence.range(i + 1).start(),
                            sentence.range(end - 1).end());
                    all.put(name.start(), Found.modelled(name, EntityKind.PERSON));
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    /** How many words behind this one must be capitalised to be a name. */
    private int least(Tagged sentence, int token) {
        String lemma = sentence.lemma(token);
        String before = token == 0 ? "" : sentence.lemma(token - 1);
        if (words.has("honorific", lemma) && isCapital(sentence, token)) {
            return 1;
        }
        boolean office = words.office(before, lemma) && sentence.tag(token).matches("NNP?|JJ");
        boolean rank = words.has("official", lemma);
        return office || rank ? 2 : Integer.MAX_VALUE;
    }

    private boolean isFree(Tagged sentence, int token, NavigableMap<Integer, Found> names) {
        var before = names.lowerEntry(sentence.range(token).end());
        boolean named = before != null && before.getValue().range().overlaps(sentence.range(token));
        return !named && sentence.tag(token).equals("NNP") && isCapital(sentence, token) && !isWord(sentence, token);
    }

    /** Words of the lists are no names: "Minister Counsellor", "Director General Meeting". */
    private boolean isWord(Tagged sentence, int token) {
        String lemma = sentence.lemma(token);
        return words.triggers(lemma)
                || words.has("group", lemma)
                || words.has("people", lemma)
                || words.has("place", lemma)
                || words.office(sentence.lemma(token - 1), lemma);
    }

    private static boolean isCapital(Tagged sentence, int token) {
        return Character.isUpperCase(sentence.words().get(token).word().codePointAt(0));
    }

    /** In a headline every word is capitalised. */
    private static boolean isText(Tagged sentence) {
        long small = IntStream.range(0, sentence.words().size())
                .filter(i -> sentence.words().get(i).word().length() > 3 && !isCapital(sentence, i))
                .count();
        return 2 * small >= sentence.words().size() / 2;
    }
}
