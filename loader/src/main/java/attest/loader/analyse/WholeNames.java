package attest.loader.analyse;

import attest.loader.lexicon.NameLexicon;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends where the models cut names of persons: "Ibrahim al-Sheikh", "Rosa de la Torre" go on behind a particle, "Park Hee-geun" is a
 * family name and a given name, and in "Karlsby Ward mayor Anna Berger" only the one behind the office is a person.
 */
final class WholeNames {
    private static final Set<String> FAMILY_FIRST = Set.copyOf(NameLexicon.STANDARD.familyFirst());
    private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{2,6}");
    private static final Pattern JOINED = Pattern.compile("(?:[ae]l|ul|ud|ad|ash|as|an|at|ar|az|ibn|abd)-\\p{Lu}.+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "binti", "bint", "ben", "ould", "van", "von", "der", "den", "ter", "de", "del",
            "della", "da", "dos", "das", "du", "la", "zu", "af", "av");
    private static final int LONGEST_TITLE = 3;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_NICKNAME = 3;

    private final Words words;

    WholeNames(Words words) {
        this.words = words;
    }

    List<Found> mended(List<Found> names, List<Tagged> sentences) {
        Map<Integer, Found> byEnd = new HashMap<>();
        names.forEach(name -> byEnd.put(name.range().end(), name));
        List<Found> byPriority = new ArrayList<>();
        for (Tagged sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Found name = byEnd.get(sentence.range(i).end());
                if (isPerson(name) && !name.isKnown()) {
                    mended(name, sentence, i, byEnd).forEach(byPriority::add);
                } else if (isFamilyFirst(sentence, i)) {
                    byPriority.add(person(sentence.range(i - 1).start(), sentence, i));
                }
            }
        }
        byPriority.addAll(names);
        return Overlaps.removed(byPriority, Found::range);
    }

    private List<Found> mended(Found name, Tagged sentence, int last, Map<Integer, Found> byEnd) {
        int end = end(sentence, last);
        if (end > last) {
            return List.of(person(name.range().start(), sentence, end));
        }
        return isBeforeHolder(sentence, last, byEnd)
                ? List.of(Found.modelled(name.range(), EntityKind.PLACE))
                : List.of();
    }

    private static boolean isPerson(Found name) {
        return name != null && name.kind() == EntityKind.PERSON;
    }

    private static Found person(int start, Tagged sentence, int last) {
        return Found.modelled(new Range(start, sentence.range(last).end()), EntityKind.PERSON);
    }

    private static boolean isFamilyFirst(Tagged sentence, int token) {
        return token > 0
                && SYLLABLES.matcher(word(sentence, token)).matches()
                && FAMILY_FIRST.contains(word(sentence, token - 1));
    }

    /** The last word of a name that goes on behind a particle. */
    private static int end(Tagged sentence, int last) {
        int next = last + 1;
        int size = sentence.words().size();
        if (next < size && JOINED.matcher(word(sentence, next)).matches()) {
            return end(sentence, next);
        }
        while (next < size && PARTICLES.contains(word(sentence, next))) {
            next++;
        }
        int behind = behindNickname(sentence, next);
        if (behind > next) {
            return end(sentence, behind);
        }
        boolean goesOn =
                next > last + 1 && next < size && sentence.tag(next).equals("NNP") && isCapital(sentence, next);
        return goesOn ? end(sentence, next) : last;
    }

    /** The family name of 'Juan "El Tigre" Salas'; the given place if no nickname stands there. */
    private static int behindNickname(Tagged sentence, int mark) {
        int size = sentence.words().size();
        int closing = mark + 1;
        while (closing < size && closing <= mark + LONGEST_NICKNAME && isCapital(sentence, closing)) {
            closing++;
        }
        boolean nickname = closing > mark + 1
                && closing + 1 < size
                && isMark(sentence, mark)
                && isMark(sentence, closing)
                && sentence.tag(closing + 1).equals("NNP");
        return nickname ? family(sentence, closing + 1) : mark;
    }

    /** The last word of a family name, "Parra Luna", as the models see it. */
    private static int family(Tagged sentence, int first) {
        int last = first;
        while (last + 1 < sentence.words().size()
                && sentence.tag(last + 1).equals("NNP")
                && "PERSON".equals(sentence.words().get(last + 1).ner())) {
            last++;
        }
        return last;
    }

    private static boolean isMark(Tagged sentence, int token) {
        return sentence.tag(token).matches("``|''");
    }

    /** A lower-case office and somebody's name stand behind it. */
    private boolean isBeforeHolder(Tagged sentence, int last, Map<Integer, Found> byEnd) {
        int size = sentence.words().size();
        return IntStream.range(last + 1, Math.min(size - 1, last + 1 + LONGEST_TITLE))
                .takeWhile(i -> sentence.tag(i).matches("NN|JJ") && !isCapital(sentence, i))
                .filter(i -> words.office(sentence.lemma(i - 1), sentence.lemma(i)))
                .anyMatch(i -> begins(sentence, i + 1, byEnd));
    }

    private static boolean begins(Tagged sentence, int token, Map<Integer, Found> byEnd) {
        int start = sentence.range(token).start();
        return IntStream.range(token, Math.min(sentence.words().size(), token + LONGEST_NAME))
                .mapToObj(i -> byEnd.get(sentence.range(i).end()))
                .anyMatch(name -> isPerson(name) && name.range().start() == start);
    }

    private static String word(Tagged sentence, int token) {
        return sentence.words().get(token).word();
    }

    private static boolean isCapital(Tagged sentence, int token) {
        return Character.isUpperCase(word(sentence, token).codePointAt(0));
    }
}
