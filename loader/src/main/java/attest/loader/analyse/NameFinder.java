package attest.loader.analyse;

import attest.loader.lexicon.Places;
import attest.loader.model.EntityKind;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Merges the names of the gazetteer with those of the models. What the corpus knows wins, unless a model sees a longer name
 * around it that is somebody else's: "Karl Berger" where only "Berger" is known. Of what everybody knows any longer name
 * wins, and a name that persons bear too is the place only where nothing shows a person.
 */
final class NameFinder {
    private static final Set<String> BORNE = Places.STANDARD.borne();

    /** A word behind a name, as in "Israel Adeyemi", that makes it a given name. */
    private static final Pattern FAMILY = Pattern.compile(" \\p{Lu}\\p{Ll}");

    private final Gazetteer gazetteer;
    private final ModelNames models;
    private final TitledNames titled;
    private final WholeNames whole;
    private final NamedThings things;
    private final Misnamed misnamed;
    private final Introduced introduced;
    private final FamilyNames families;
    private final Words words;

    NameFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.models = new ModelNames(words);
        this.titled = new TitledNames(words);
        this.whole = new WholeNames(words);
        this.things = new NamedThings(words);
        this.misnamed = new Misnamed(words);
        this.introduced = new Introduced(words);
        this.families = new FamilyNames(words);
        this.words = words;
    }

    /** All names in the given ranges of a plain text, in order, without overlap. */
    List<Found> find(String plain, List<Range> blocks, List<Tagged> sentences) {
        List<Found> own = new ArrayList<>();
        List<Found> common = new ArrayList<>();
        for (Range block : blocks) {
            String text = plain.substring(block.start(), block.end());
            boolean capitals = text.chars().noneMatch(Character::isLowerCase);
            for (Gazetteer.Hit hit : gazetteer.find(text)) {
                if (!hit.common() || !capitals) {
                    (hit.common() ? common : own).add(Found.known(hit).shifted(block.start()));
                }
            }
        }
        List<Found> modelled = new ArrayList<>();
        sentences.forEach(sentence -> modelled.addAll(models.in(sentence)));
        List<Found> merged = merge(plain, own, common, modelled);
        List<Found> mended = introduced.added(
                misnamed.mended(things.mended(whole.mended(merged, sentences), sentences), sentences), sentences);
        return families.added(titled.added(mended, sentences), sentences);
    }

    private List<Found> merge(String plain, List<Found> own, List<Found> common, List<Found> modelled) {
        List<Found> sure = new ArrayList<>();
        List<Found> borne = new ArrayList<>();
        List<Found> persons = new ArrayList<>();
        for (Found hit : common) {
            if (hit.kind() == EntityKind.PLACE && titled(hit, plain)) {
                persons.add(Found.modelled(hit.range(), EntityKind.PERSON));
            } else if (!BORNE.contains(
                    plain.substring(hit.range().start(), hit.range().end()))) {
                sure.add(hit);
            } else if (!FAMILY.matcher(plain)
                    .region(hit.range().end(), plain.length())
                    .lookingAt()) {
                borne.add(hit);
            }
        }
        List<Found> byPriority = new ArrayList<>(around(own, modelled, NameFinder::anothersName));
        byPriority.addAll(own);
        byPriority.addAll(around(common, modelled, NameFinder::longer));
        byPriority.addAll(sure);
        byPriority.addAll(persons);
        modelled.stream().filter(model -> model.kind() == EntityKind.PERSON).forEach(byPriority::add);
        byPriority.addAll(borne);
        byPriority.addAll(modelled);
        return Overlaps.removed(byPriority, Found::range);
    }

    /** "Dr. Lima", "Lord Halifax"; but "his father Israel" */
    private boolean titled(Found hit, String plain) {
        String before = plain.substring(0, hit.range().start()).stripTrailing();
        String title = before.substring(before.lastIndexOf(' ') + 1);
        return !title.isEmpty()
                && Character.isUpperCase(title.codePointAt(0))
                && words.has("honorific", title.toLowerCase(Locale.ROOT));
    }

    private interface Around {
        boolean test(Found model, Found hit);
    }

    private static List<Found> around(List<Found> hits, List<Found> modelled, Around around) {
        NavigableMap<Integer, Found> byStart = new TreeMap<>();
        hits.forEach(hit -> byStart.put(hit.range().start(), hit));
        Predicate<Found> wins =
                model -> byStart.subMap(model.range().start(), model.range().end()).values().stream()
                        .anyMatch(hit -> around.test(model, hit));
        return modelled.stream().filter(wins).toList();
    }

    private static boolean anothersName(Found model, Found hit) {
        return longer(model, hit)
                && (model.kind() == hit.kind() || hit.kind() == EntityKind.PLACE)
                && model.kind() != EntityKind.PLACE;
    }

    private static boolean longer(Found model, Found hit) {
        return model.range().covers(hit.range())
                && model.range().length() > hit.range().length();
    }
}
