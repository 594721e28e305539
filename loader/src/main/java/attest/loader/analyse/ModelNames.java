package attest.loader.analyse;

import attest.loader.lexicon.Places;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names that the models see: runs of words with one entity tag, cleaned of what does not belong to a name. */
final class ModelNames {
    private static final Set<String> PEOPLES = Places.STANDARD.peoples().keySet();

    /** Words that may stand inside a name, but begin and end none. */
    private static final Set<String> LINKS =
            Set.of("of", "the", "and", "for", "to", "in", "on", "at", "by", "from", "with");

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.){1,3}");
    private static final Pattern SAINT = Pattern.compile("St\\.?|Saint|Ste\\.?|Sainte");

    private static final int SHORT = 2;

    private final Words words;

    ModelNames(Words words) {
        this.words = words;
    }

    List<Found> in(Tagged sentence) {
        List<Found> names = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); ) {
            int end = runEnd(sentence, i);
            Optional<EntityKind> kind = kind(sentence.words().get(i));
            if (kind.isPresent()) {
                name(sentence, i, end, kind.get()).ifPresent(names::add);
            }
            i = end;
        }
        return names;
    }

    private static int runEnd(Tagged sentence, int from) {
        String tag = sentence.words().get(from).ner();
        int end = from + 1;
        while (end < sentence.words().size()
                && tag.equals(sentence.words().get(end).ner())) {
            end++;
        }
        return end;
    }

    private static Optional<EntityKind> kind(CoreLabel word) {
        String tag = word.ner() == null ? "O" : word.ner();
        if (tag.equals("PERSON")) {
            return Optional.of(EntityKind.PERSON);
        }
        if (tag.equals("ORGANIZATION")) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        return tag.equals("LOCATION") ? Optional.of(EntityKind.PLACE) : Optional.empty();
    }

    private Optional<Found> name(Tagged sentence, int from, int to, EntityKind kind) {
        int start = from;
        int end = to;
        while (start < end && !partOfName(sentence, start)) {
            start++;
        }
        while (start < end && (!partOfName(sentence, end - 1) || office(sentence, end - 1, kind))) {
            end--;
        }
        EntityKind named = kind;
        while (kind == EntityKind.PERSON && start < end - 1 && office(sentence, start, EntityKind.ORGANIZATION)) {
            start++;
            if (sentence.tag(start).equals("IN")) {
                // "Dean of Lichfield" names what the office is of, and nobody.
                start++;
                named = EntityKind.PLACE;
            }
        }
        if (kind == EntityKind.ORGANIZATION && isOfficeOf(sentence, start, end)) {
            start += 2;
            while (start < end && !partOfName(sentence, start)) {
                start++;
            }
        }
        boolean single = end - start == 1;
        boolean people = kind != EntityKind.PERSON && single && people(sentence, start);
        if (start >= end
                || people
                || isInitials(sentence, start, end)
                || (single && words.has("portfolio", sentence.lemma(start)))) {
            return Optional.empty();
        }
        return Optional.of(Found.modelled(
                new Range(sentence.range(start).start(), sentence.range(end - 1).end()),
                told(sentence, start, end, named)));
    }

    /** "Registrar of the Labour Court": the court has a name, the registrar an office. */
    private boolean isOfficeOf(Tagged sentence, int start, int end) {
        return end - start > SHORT
                && sentence.words().get(start + 1).word().matches("of|for")
                && office(sentence, start, EntityKind.ORGANIZATION)
                && !words.has("vague_office", sentence.lemma(start));
    }

    /** "S. J." behind a name is an order or a degree. */
    private static boolean isInitials(Tagged sentence, int start, int end) {
        return IntStream.range(start, end)
                .allMatch(i -> INITIAL.matcher(sentence.words().get(i).word()).matches());
    }

    /** A title of courtesy tells that a short name is a person's, whatever else bears it; a saint's alone is a church's or a town's. */
    private EntityKind told(Tagged sentence, int start, int end, EntityKind kind) {
        boolean titled = start > 0
                && words.has("honorific", sentence.lemma(start - 1))
                && Character.isUpperCase(sentence.words().get(start - 1).word().codePointAt(0));
        if (titled && kind == EntityKind.PLACE && end - start <= SHORT) {
            return EntityKind.PERSON;
        }
        boolean saint = end - start == SHORT
                && SAINT.matcher(sentence.words().get(start).word()).matches();
        return saint && !titled ? EntityKind.PLACE : kind;
    }

    /** "French" and "Frenchmen" are of a place, but none. */
    private static boolean people(Tagged sentence, int token) {
        return PEOPLES.contains(sentence.words().get(token).word());
    }

    /** Pronouns, punctuation and lower-case titles are no part of a name. */
    private boolean partOfName(Tagged sentence, int token) {
        String word = sentence.words().get(token).word();
        return !sentence.tag(token).startsWith("PRP")
                && Character.isLetterOrDigit(word.codePointAt(0))
                && !LINKS.contains(word)
                && !(words.has("honorific", sentence.lemma(token)) && Character.isLowerCase(word.codePointAt(0)));
    }

    /** Models swallow the title behind or before a name: "Council Chairman". */
    private boolean office(Tagged sentence, int token, EntityKind kind) {
        return kind == EntityKind.ORGANIZATION
                && !sentence.tag(token).equals("NNS")
                && (words.has("office", sentence.lemma(token)) || words.has("spokesman", sentence.lemma(token)));
    }
}
