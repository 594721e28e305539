package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Merges the names of the gazetteer with those of the models. The gazetteer wins, unless a model sees a longer name
 * around it that is somebody else's: "Karl Berger" where only "Berger" is known.
 */
final class NameFinder {
    private final Gazetteer gazetteer;
    private final ModelNames models;
    private final FamilyNames families;

    NameFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.models = new ModelNames(words);
        this.families = new FamilyNames(words);
    }

    /** All names in the given ranges of a plain text, in order, without overlap. */
    List<Found> find(String plain, List<Range> blocks, List<Tagged> sentences) {
        NavigableMap<Integer, Found> known = new TreeMap<>();
        for (Range block : blocks) {
            for (Gazetteer.Hit hit : gazetteer.find(plain.substring(block.start(), block.end()))) {
                Found name = Found.known(hit).shifted(block.start());
                known.put(name.range().start(), name);
            }
        }
        List<Found> modelled = new ArrayList<>();
        sentences.forEach(sentence -> modelled.addAll(models.in(sentence)));
        return families.added(merge(known, modelled), sentences);
    }

    private static List<Found> merge(NavigableMap<Integer, Found> known, List<Found> modelled) {
        List<Found> byPriority = new ArrayList<>();
        for (Found model : modelled) {
            Range range = model.range();
            boolean longer = known.subMap(range.start(), range.end()).values().stream()
                    .anyMatch(hit -> anothersName(model, hit));
            if (longer) {
                byPriority.add(model);
            }
        }
        byPriority.addAll(known.values());
        byPriority.addAll(modelled);
        return Overlaps.removed(byPriority, Found::range);
    }

    private static boolean anothersName(Found model, Found hit) {
        return model.range().covers(hit.range())
                && model.range().length() > hit.range().length()
                && (model.kind() == hit.kind() || hit.kind() == EntityKind.PLACE)
                && model.kind() != EntityKind.PLACE;
    }
}
