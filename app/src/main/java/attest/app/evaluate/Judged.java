package attest.app.evaluate;

import attest.loader.model.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text, judged.
 *
 * @param gold the gold standard of the text
 * @param text the text as loaded
 * @param pairs for each gold claim of a headline type what was found
 * @param verdicts on each claim of the graph that the headline judges, in order
 * @param fit the fit of the text
 */
record Judged(GoldDocument gold, String text, List<Matching.Pair> pairs, List<Ruling> verdicts, Fit fit) {

    /** The verdict on one claim. */
    record Ruling(Item item, Verdict verdict) {}

    static Judged of(GoldDocument gold, Aliases aliases, Resolution resolution) {
        Fit fit = new Fit(new Sameness(gold, aliases));
        List<Item> items = Item.of(resolution);
        List<GoldClaim> headline =
                gold.claims().stream().filter(claim -> claim.type().headline()).toList();
        List<Matching.Pair> pairs = Matching.of(headline, items, fit);
        Judge judge = new Judge(gold, pairs, fit);
        List<Ruling> verdicts = items.stream()
                .filter(Item::judged)
                .map(item -> new Ruling(item, judge.verdict(item)))
                .toList();
        return new Judged(gold, resolution.extraction().document().text(), pairs, verdicts, fit);
    }

    /** The type of the gold claim that a claim of the graph was taken for, or else of the first that it could be. */
    GoldType typeOf(Ruling ruling) {
        return pairs.stream()
                .filter(pair -> pair.found()
                        .filter(found -> found.number() == ruling.item().number())
                        .isPresent())
                .map(pair -> pair.gold().type())
                .findFirst()
                .orElseGet(() -> ruling.item().types().iterator().next());
    }

    /** The verdict on each firing: right if one of its claims is, wrong if all of them are. */
    Map<Item.Firing, Verdict> firings() {
        Map<Item.Firing, Verdict> firings = new LinkedHashMap<>();
        for (Ruling ruling : verdicts) {
            firings.merge(ruling.item().firing(gold.key()), ruling.verdict(), Judged::joint);
        }
        return firings;
    }

    private static Verdict joint(Verdict left, Verdict right) {
        if (left == Verdict.RIGHT || right == Verdict.RIGHT) {
            return Verdict.RIGHT;
        }
        return left == Verdict.ASIDE || right == Verdict.ASIDE ? Verdict.ASIDE : Verdict.WRONG;
    }

    private record Judge(GoldDocument gold, List<Matching.Pair> pairs, Fit fit) {
        Verdict verdict(Item item) {
            if (pairs.stream().anyMatch(pair -> pair.found()
                    .filter(found -> found.number() == item.number())
                    .isPresent())) {
                return Verdict.RIGHT;
            }
            return repeated(item) || introduces(item) || optional(item) ? Verdict.ASIDE : Verdict.WRONG;
        }

        private boolean repeated(Item item) {
            return pairs.stream()
                    .filter(pair -> pair.found().isPresent())
                    .anyMatch(pair -> fit.hits(pair.gold(), item) || fit.repeats(pair.gold(), item));
        }

        private boolean introduces(Item item) {
            return gold.claims().stream().anyMatch(claim -> fit.introduces(claim, item));
        }

        private boolean optional(Item item) {
            return gold.claims().stream()
                    .filter(claim -> !claim.type().headline())
                    .anyMatch(claim -> fit.hits(claim, item));
        }
    }
}
