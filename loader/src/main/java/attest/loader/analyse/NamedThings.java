package attest.loader.analyse;

import attest.loader.lexicon.GivenNames;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has a person's name and is none: "the Holm report", "the steamer Prince Ferdinand", "Queen Alexandra Hospital", "the Sarne", "Your
 * Honour", and a common noun that only stands first in its sentence. Whose family name it is may be told elsewhere in the text; then it is
 * found again by that.
 */
final class NamedThings {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** "the Anna Berger of old" is herself. */
    private static final Set<String> HERSELF = Set.of("who", "whom", "whose", "of", "that");

    private static final int SHORTEST_NOUN = 4;

    private final Words words;

    NamedThings(Words words) {
        this.words = words;
    }

    /** The names with those of things told apart, and without those that name nothing. */
    List<Found> mended(List<Found> names, List<Tagged> sentences) {
        Map<Integer, Found> persons = Found.personsByEnd(names);
        Set<String> nouns = nouns(sentences);
        List<Found> things = new ArrayList<>();
        Set<Found> none = new HashSet<>();
        for (Tagged sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Found name = persons.get(sentence.range(i).end());
                if (name != null) {
                    Name at = Name.of(sentence, name, i);
                    Optional<Found> thing = thing(at);
                    thing.ifPresent(things::add);
                    if (thing.isEmpty() && (isNobody(at) || (at.isFirst() && nouns.contains(at.word(at.last))))) {
                        none.add(name);
                    }
                }
            }
        }
        List<Found> byPriority = new ArrayList<>(things);
        names.stream().filter(name -> !none.contains(name)).forEach(byPriority::add);
        return Overlaps.removed(byPriority, Found::range);
    }

    /** The words of a text that stand in it as common nouns, too. */
    private static Set<String> nouns(List<Tagged> sentences) {
        Set<String> nouns = new HashSet<>();
        for (Tagged sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                String word = sentence.words().get(i).word();
                if (sentence.tag(i).matches("NNS?") && word.length() >= SHORTEST_NOUN && isSmall(word)) {
                    nouns.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
                }
            }
        }
        return nouns;
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** A name in its sentence, by its first and last word. */
    private record Name(Tagged sentence, int first, int last) {
        static Name of(Tagged sentence, Found name, int last) {
            int first = last;
            while (first > 0
                    && sentence.range(first - 1).start() >= name.range().start()) {
                first--;
            }
            return new Name(sentence, first, last);
        }

        boolean isSingle() {
            return first == last;
        }

        /** Whether it is one word that stands first. */
        boolean isFirst() {
            return isSingle() && first == 0;
        }

        /** The word at a place of the sentence; none beside it. */
        String word(int token) {
            return token < 0 || token >= sentence.words().size()
                    ? ""
                    : sentence.words().get(token).word();
        }

        String lemma(int token) {
            return word(token).isEmpty() ? "" : sentence.lemma(token);
        }

        boolean isCapital(int token) {
            return !word(token).isEmpty() && Character.isUpperCase(word(token).codePointAt(0));
        }

        boolean isNoun(int token) {
            return !word(token).isEmpty() && sentence.noun(token);
        }

        Optional<Found> as(EntityKind kind, int from, int to) {
            Range range =
                    new Range(sentence.range(from).start(), sentence.range(to).end());
            return Optional.of(Found.modelled(range, kind));
        }
    }

    private Optional<Found> thing(Name name) {
        int first = name.first;
        while (name.isCapital(first - 1) && isTitle(name.lemma(first - 1))) {
            first--;
        }
        boolean sign = !name.isSingle() && words.has("ship_sign", name.lemma(name.first));
        if (sign || words.has("named_thing", name.lemma(first - 1)) || words.has("ship_sign", name.lemma(first - 1))) {
            return name.as(EntityKind.ORGANIZATION, first, name.last);
        }
        boolean house = words.has("named_house", name.lemma(name.last)) || words.has("station", name.lemma(name.first));
        if (!name.isSingle()
                && (house || (words.has("named_after", name.lemma(name.last)) && !isGiven(name.word(name.first))))) {
            return name.as(EntityKind.ORGANIZATION, first, name.last);
        }
        if (name.isCapital(name.last + 1) && isNamedAfter(name)) {
            return name.as(EntityKind.ORGANIZATION, first, name.last + 1);
        }
        return isPlace(name, first)
                ? name.as(EntityKind.PLACE, Math.min(first, name.first - 1), name.last)
                : ship(name);
    }

    /** "the Ostland Argus said"; but "the Holy Father" has a title, and "the Jesuit Luis Marco" a given name. */
    private Optional<Found> ship(Name name) {
        boolean thing = !name.isSingle()
                && name.word(name.first - 1).equals("the")
                && !name.isNoun(name.last + 1)
                && !HERSELF.contains(name.lemma(name.last + 1))
                && !isTitle(name.lemma(name.first))
                && !words.office("", name.lemma(name.first))
                && IntStream.rangeClosed(name.first, name.last).noneMatch(word -> isGiven(name.word(word)));
        return thing ? name.as(EntityKind.ORGANIZATION, name.first, name.last) : Optional.empty();
    }

    /** "Port Selwyn", when the models take the second word alone for a name. */
    private boolean isPlace(Name name, int first) {
        return first == name.first && name.isCapital(first - 1) && words.has("place_sign", name.lemma(first - 1));
    }

    private boolean isNobody(Name name) {
        boolean named = name.isSingle() && (isNamedAfter(name) || ARTICLES.contains(name.lemma(name.first - 1)));
        boolean half = name.isSingle()
                && words.has("named_after", name.lemma(name.last))
                && name.word(name.last + 1).equals("and");
        return named || half || isAddress(name);
    }

    private boolean isNamedAfter(Name name) {
        String thing = name.lemma(name.last + 1);
        return name.isNoun(name.last + 1) && (words.has("named_after", thing) || words.has("named_house", thing));
    }

    private boolean isAddress(Name name) {
        for (int i = name.first; i <= name.last; i++) {
            if (!words.has("address", name.lemma(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGiven(String word) {
        List<String> given = List.of(word);
        return GivenNames.STANDARD.isFemale(given) || GivenNames.STANDARD.isMale(given);
    }

    private boolean isTitle(String lemma) {
        return words.has("honorific", lemma)
                || words.has("rank", lemma)
                || words.has("official", lemma)
                || words.has("royal", lemma);
    }
}
