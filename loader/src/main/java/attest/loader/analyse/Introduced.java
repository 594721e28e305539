package attest.loader.analyse;

import attest.loader.lexicon.GivenNames;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that the words around them tell to be persons', whatever the models take them for: "its commercial manager, Costa Chila,", "a herder
 * known only as Lokir", the first of "Otto and Max Heim".
 */
final class Introduced {
    private static final Set<String> ONLY = Set.of("only", "simply", "just");
    private static final Set<String> CALLED = Set.of("know", "identify", "name");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    private static final int FARTHEST = 9;

    private final Words words;

    Introduced(Words words) {
        this.words = words;
    }

    /** The names with those of persons that were missed; what was found in their place is gone. */
    List<Found> added(List<Found> names, List<Tagged> sentences) {
        Map<Integer, Found> byStart = new HashMap<>();
        names.forEach(name -> byStart.put(name.range().start(), name));
        List<Found> byPriority = new ArrayList<>();
        names.stream()
                .filter(name -> name.isKnown() || name.kind() == EntityKind.PERSON)
                .forEach(byPriority::add);
        for (Tagged sentence : sentences) {
            for (int i = 1; i + 1 < sentence.words().size(); i++) {
                if (isBesideOffice(sentence, i - 1)) {
                    add(byPriority, sentence, i, end(sentence, i));
                } else if (isOnlyName(sentence, i) || isFirstOfTwo(sentence, i, byStart)) {
                    add(byPriority, sentence, i, i + 1);
                }
            }
        }
        byPriority.addAll(names);
        return Overlaps.removed(byPriority, Found::range);
    }

    private static void add(List<Found> names, Tagged sentence, int from, int to) {
        if (to > from) {
            Range range = new Range(
                    sentence.range(from).start(), sentence.range(to - 1).end());
            names.add(Found.modelled(range, EntityKind.PERSON));
        }
    }

    /** Behind the last of two or three capitalised words between commas; the given place if there are fewer or more. */
    private int end(Tagged sentence, int from) {
        int end = from;
        while (end < sentence.words().size() && isName(sentence, end)) {
            end++;
        }
        boolean closed = end < sentence.words().size() && word(sentence, end).matches("[,.]");
        return closed && end - from >= SHORTEST && end - from <= LONGEST ? end : from;
    }

    private boolean isName(Tagged sentence, int token) {
        String lemma = sentence.lemma(token);
        return sentence.tag(token).equals("NNP")
                && isCapital(sentence, token)
                && !words.triggers(lemma)
                && !words.has("group", lemma)
                && !words.has("people", lemma)
                && !words.has("place", lemma)
                && !words.has("honorific", lemma)
                && !words.has("rank", lemma);
    }

    /** "its commercial manager,", "the head of the Food Reserve Agency," */
    private boolean isBesideOffice(Tagged sentence, int comma) {
        if (!word(sentence, comma).equals(",")) {
            return false;
        }
        return IntStream.iterate(comma - 1, i -> i > 0 && i >= comma - FARTHEST && isOfPhrase(sentence, i), i -> i - 1)
                .anyMatch(i -> isOffice(sentence, i)
                        && (i + 1 == comma || word(sentence, i + 1).equals("of")));
    }

    private boolean isOffice(Tagged sentence, int token) {
        return sentence.tag(token).equals("NN")
                && !isCapital(sentence, token)
                && words.office(sentence.lemma(token - 1), sentence.lemma(token))
                && IntStream.iterate(
                                token - 1, i -> i >= 0 && sentence.tag(i).matches("NN.*|JJ|POS|DT|PRP\\$"), i -> i - 1)
                        .anyMatch(i -> word(sentence, i).matches("(?i)the|its|his|her|their|'s|’s"));
    }

    private static boolean isOfPhrase(Tagged sentence, int token) {
        return sentence.tag(token).matches("NN.*|JJ|DT|POS|CD")
                || word(sentence, token).matches("of|for|and");
    }

    /** "known only as Lokir" */
    private static boolean isOnlyName(Tagged sentence, int token) {
        return token > 2
                && isCapital(sentence, token)
                && sentence.noun(token)
                && !isCapital(sentence, token + 1)
                && word(sentence, token - 1).equals("as")
                && ONLY.contains(sentence.lemma(token - 2))
                && CALLED.contains(sentence.lemma(token - 3));
    }

    /** "Otto and Max Heim" */
    private static boolean isFirstOfTwo(Tagged sentence, int token, Map<Integer, Found> byStart) {
        if (token + SHORTEST >= sentence.words().size()
                || !sentence.tag(token).equals("NNP")
                || !word(sentence, token + 1).equals("and")) {
            return false;
        }
        Found second = byStart.get(sentence.range(token + SHORTEST).start());
        boolean alone = token == 0
                || !isCapital(sentence, token - 1)
                || word(sentence, token - 1).equals(",");
        List<String> given = List.of(word(sentence, token));
        return alone
                && second != null
                && second.kind() == EntityKind.PERSON
                && second.range().length() > sentence.range(token + SHORTEST).length()
                && (GivenNames.STANDARD.isFemale(given) || GivenNames.STANDARD.isMale(given));
    }

    private static boolean isCapital(Tagged sentence, int token) {
        return Character.isUpperCase(word(sentence, token).codePointAt(0));
    }

    private static String word(Tagged sentence, int token) {
        return sentence.words().get(token).word();
    }
}
