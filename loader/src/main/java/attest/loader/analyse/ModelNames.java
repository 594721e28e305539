package attest.loader.analyse;

import attest.loader.lexicon.Places;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that the models see: runs of words with one entity tag, cleaned of what does not belong to a name. */
final class ModelNames {
    private static final Set<String> PEOPLES = Places.STANDARD.peoples().keySet();

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
        while (kind == EntityKind.PERSON && start < end - 1 && office(sentence, start, EntityKind.ORGANIZATION)) {
            start++;
        }
        if (start >= end || (kind != EntityKind.PERSON && end - start == 1 && people(sentence, start))) {
            return Optional.empty();
        }
        return Optional.of(Found.modelled(
                new Range(sentence.range(start).start(), sentence.range(end - 1).end()), kind));
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
                && !(words.has("honorific", sentence.lemma(token)) && Character.isLowerCase(word.codePointAt(0)));
    }

    /** Models swallow the title behind or before a name: "Council Chairman". */
    private boolean office(Tagged sentence, int token, EntityKind kind) {
        return kind == EntityKind.ORGANIZATION
                && !sentence.tag(token).equals("NNS")
                && (words.has("office", sentence.lemma(token)) || words.has("spokesman", sentence.lemma(token)));
    }
}
