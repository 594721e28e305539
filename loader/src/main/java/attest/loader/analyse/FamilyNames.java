package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds family names alone, where the bearer's full name stands elsewhere in the text and the models missed them. */
final class FamilyNames {
    private final Words words;

    FamilyNames(Words words) {
        this.words = words;
    }

    List<Found> added(List<Found> names, List<Tagged> sentences) {
        Set<String> families = families(names, sentences);
        List<Found> byPriority = new ArrayList<>();
        names.stream()
                .filter(name -> (name.isKnown() && !name.common()) || name.kind() == EntityKind.PERSON)
                .forEach(byPriority::add);
        for (Tagged sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                if (sentence.noun(i)
                        && families.contains(sentence.words().get(i).word())) {
                    byPriority.add(Found.modelled(sentence.range(i), EntityKind.PERSON));
                }
            }
        }
        byPriority.addAll(names);
        return Overlaps.removed(byPriority, Found::range);
    }

    /** The last words of names of persons that have a given name before them. */
    private Set<String> families(List<Found> names, List<Tagged> sentences) {
        Map<Integer, Range> ends = new HashMap<>();
        names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .forEach(name -> ends.put(name.range().end(), name.range()));
        Set<String> families = new HashSet<>();
        for (Tagged sentence : sentences) {
            for (int i = 1; i < sentence.words().size(); i++) {
                Range name = ends.get(sentence.range(i).end());
                boolean given =
                        name != null && name.start() <= sentence.range(i - 1).start();
                if (given && !words.has("honorific", sentence.lemma(i - 1))) {
                    families.add(sentence.words().get(i).word());
                }
            }
        }
        return families;
    }
}
