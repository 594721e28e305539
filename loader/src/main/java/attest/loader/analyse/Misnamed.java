package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the models take for persons and is none: in "Le Matin, the newspaper of the valley" the words behind the comma tell it, in "fighting in
 * Cortes" the preposition does, if nobody in the text has that word as part of a full name.
 */
final class Misnamed {
    private static final Set<String> WITHIN = Set.of("in", "near", "outside", "throughout");

    private static final Pattern STREET = Pattern.compile("\\p{L}{3,}(?:stra(?:ß|ss)e|gatan|(?<!bri)gade)");

    private static final int LONGEST_NOUN = 4;

    private final Words words;

    Misnamed(Words words) {
        this.words = words;
    }

    List<Found> mended(List<Found> names, List<Tagged> sentences) {
        Map<Integer, Found> persons = Found.personsByEnd(names);
        Text text = new Text();
        for (Tagged sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Found name = persons.get(sentence.range(i).end());
                if (name != null) {
                    look(text, name, sentence, i);
                }
            }
        }
        text.within.removeAll(text.full);
        text.bodies.removeAll(text.full);
        return names.stream()
                .map(name -> text.kind(name)
                        .map(kind -> Found.modelled(name.range(), kind))
                        .orElse(name))
                .toList();
    }

    /** What a text tells of its names, one by one. */
    private static final class Text {
        private final Map<Found, EntityKind> told = new HashMap<>();
        private final Map<Found, String> singles = new HashMap<>();
        private final Set<String> full = new HashSet<>();
        private final Set<String> within = new HashSet<>();
        private final Set<String> bodies = new HashSet<>();

        Optional<EntityKind> kind(Found name) {
            String single = singles.getOrDefault(name, "");
            if (within.contains(single)) {
                return Optional.of(EntityKind.PLACE);
            }
            return bodies.contains(single) ? Optional.of(EntityKind.ORGANIZATION) : Optional.ofNullable(told.get(name));
        }
    }

    private void look(Text text, Found name, Tagged sentence, int last) {
        street(sentence, name, last)
                .or(() -> beside(sentence, last))
                .or(() -> around(sentence, name, last))
                .ifPresent(kind -> text.told.put(name, kind));
        if (name.range().start() != sentence.range(last).start()) {
            text.full.addAll(parts(sentence, last, name));
            return;
        }
        if (last > 0 && isTitle(sentence.lemma(last - 1))) {
            text.full.add(word(sentence, last));
            return;
        }
        text.singles.put(name, word(sentence, last));
        if (isWithin(sentence, last) || isOfPlace(sentence, last) || hasBehind(sentence, last, "had_by_place")) {
            text.within.add(word(sentence, last));
        } else if (hasBehind(sentence, last, "had_by_body")) {
            text.bodies.add(word(sentence, last));
        }
    }

    /** "Rua Marten", "on Via Rosetti", "Kellerstraße": what streets are called in other languages. */
    private Optional<EntityKind> street(Tagged sentence, Found name, int last) {
        int first = first(sentence, name, last);
        boolean begins = isStreet(sentence, first) && first < last;
        boolean behind = first > 0 && isStreet(sentence, first - 1);
        return begins || behind || STREET.matcher(word(sentence, last)).matches()
                ? Optional.of(EntityKind.PLACE)
                : Optional.empty();
    }

    private boolean isStreet(Tagged sentence, int token) {
        String word = word(sentence, token);
        return Character.isUpperCase(word.codePointAt(0)) && words.has("street_word", word.toLowerCase(Locale.ROOT));
    }

    private static int first(Tagged sentence, Found name, int last) {
        int first = last;
        while (first > 0 && sentence.range(first - 1).start() >= name.range().start()) {
            first--;
        }
        return first;
    }

    private static Set<String> parts(Tagged sentence, int last, Found name) {
        Set<String> parts = new HashSet<>();
        for (int i = last - 1;
                i >= 0 && sentence.range(i).start() >= name.range().start();
                i--) {
            parts.add(word(sentence, i));
        }
        return parts;
    }

    private boolean isWithin(Tagged sentence, int token) {
        return token > 0
                && WITHIN.contains(word(sentence, token - 1).toLowerCase(Locale.ROOT))
                && (token < 2 || !words.has("trust", sentence.lemma(token - 2)));
    }

    private boolean isTitle(String lemma) {
        return words.has("honorific", lemma) || words.has("rank", lemma) || words.has("official", lemma);
    }

    private boolean isOfPlace(Tagged sentence, int token) {
        String preposition = token < 2 ? "" : word(sentence, token - 1);
        return (preposition.equals("of") && words.has("of_place", sentence.lemma(token - 2)))
                || (preposition.matches("for|to|from") && words.has("way_to_place", sentence.lemma(token - 2)))
                || (preposition.equals("for") && words.has("sits_for", sentence.lemma(token - 2)))
                || (preposition.equals("from")
                        && isSomebody(sentence, token - 2)
                        && (token + 1 == sentence.words().size()
                                || !sentence.tag(token + 1).equals("POS")));
    }

    /** "a baker" of "a baker from Tulsk"; but "a letter from Tulsk" may be a man's. */
    private boolean isSomebody(Tagged sentence, int noun) {
        String lemma = sentence.lemma(noun);
        return sentence.tag(noun).matches("NNS?")
                && !words.has("sent_thing", lemma)
                && IntStream.iterate(noun - 1, i -> i >= 0 && sentence.tag(i).matches("JJ|NN|CD|DT"), i -> i - 1)
                        .mapToObj(i -> word(sentence, i))
                        .anyMatch(word -> word.matches("(?i)an?|two|three|four|five")
                                || (word.equalsIgnoreCase("the") && words.has("people", lemma)));
    }

    private boolean hasBehind(Tagged sentence, int token, String things) {
        return token + 2 < sentence.words().size()
                && sentence.tag(token + 1).equals("POS")
                && words.has(things, sentence.lemma(token + 2));
    }

    /** "the trawler Juan Perez", "a reporter for Le Matin", "Juan Perez Street", "the Perez clan": the words beside a name tell that it is a thing's. */
    private Optional<EntityKind> around(Tagged sentence, Found name, int last) {
        int first = first(sentence, name, last);
        String before = first == 0 ? "" : sentence.lemma(first - 1);
        String behind = last + 1 < sentence.words().size() ? sentence.lemma(last + 1) : "";
        boolean employer =
                first > 1 && before.matches("for|at|with|of") && words.has("press_job", sentence.lemma(first - 2));
        if (employer || words.has("named_thing", before) || (behind.equals("clan") && first == last)) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        boolean place = last + 1 < sentence.words().size() && sentence.noun(last + 1) && words.has("place", behind);
        return place ? Optional.of(EntityKind.PLACE) : Optional.empty();
    }

    /** What "the newspaper", "a village" behind a comma tells of the name before it. */
    private Optional<EntityKind> beside(Tagged sentence, int last) {
        int next = last + 1;
        if (next + 1 >= sentence.words().size()
                || !word(sentence, next).equals(",")
                || !sentence.tag(next + 1).equals("DT")) {
            return Optional.empty();
        }
        int noun = next + 2;
        while (noun < sentence.words().size()
                && noun <= next + LONGEST_NOUN
                && sentence.tag(noun).matches("JJ|NNS?|CD")) {
            noun++;
        }
        String head = sentence.lemma(noun - 1);
        boolean closed = noun < sentence.words().size() && sentence.tag(noun).matches(",|IN|WDT");
        if (!closed || !sentence.tag(noun - 1).startsWith("NN") || words.has("people", head)) {
            return Optional.empty();
        }
        return words.has("place", head)
                ? Optional.of(EntityKind.PLACE)
                : Optional.of(EntityKind.ORGANIZATION).filter(kind -> words.has("group", head));
    }

    private static String word(Tagged sentence, int token) {
        return sentence.words().get(token).word();
    }
}
