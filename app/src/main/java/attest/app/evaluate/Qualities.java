package attest.app.evaluate;

import attest.loader.model.Stance;
import attest.loader.model.When;
import attest.loader.time.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What claims that match the gold got right besides their two sides: who says it, how firmly, when and how many. */
final class Qualities {
    private final List<Judged> texts;

    private Qualities(List<Judged> texts) {
        this.texts = texts;
    }

    static Map<String, Ratio> of(List<Judged> texts) {
        return new Qualities(texts).all();
    }

    private Map<String, Ratio> all() {
        Map<String, Ratio> all = new LinkedHashMap<>();
        all.put("speakers of attributed claims", share((text, gold, item) -> speakers(text, gold, item, true)));
        all.put("own voice kept as own voice", share((text, gold, item) -> speakers(text, gold, item, false)));
        all.put("stance of denials", share((text, gold, item) -> stance(text, gold, item, Stance.DENIES)));
        all.put("stance of hedges", share((text, gold, item) -> stance(text, gold, item, Stance.SUGGESTS)));
        all.put("stance of estimates", share((text, gold, item) -> stance(text, gold, item, Stance.ESTIMATES)));
        all.put("stance of the rest", share((text, gold, item) -> stance(text, gold, item, Stance.ASSERTS)));
        all.put("dated where the gold is", share((text, gold, item) -> gold.details()
                .date()
                .map(date -> dated(item).isPresent())));
        all.put("the four bounds of dates", share((text, gold, item) -> bounds(gold, item)));
        all.put("least and greatest number", share((text, gold, item) -> text.fit()
                .number(gold, item)));
        all.put("claims that match nothing", nothing());
        return all;
    }

    /** Asks of a gold claim and the claim found for it; nothing if it cannot be asked. */
    private interface Question {
        Optional<Boolean> ask(Judged text, GoldClaim gold, Item item);
    }

    private Ratio share(Question question) {
        Ratio ratio = Ratio.NONE;
        for (Judged text : texts) {
            for (Matching.Pair pair : text.pairs()) {
                Optional<Boolean> answer = pair.found()
                        .filter(item -> item.step().isEmpty())
                        .flatMap(item -> question.ask(text, pair.gold(), item));
                ratio = answer.isPresent() ? ratio.plus(answer.get()) : ratio;
            }
        }
        return ratio;
    }

    private static Optional<Boolean> speakers(Judged text, GoldClaim gold, Item item, boolean attributed) {
        return gold.attributed() == attributed ? Optional.of(text.fit().speakers(gold, item)) : Optional.empty();
    }

    private static Optional<Boolean> stance(Judged text, GoldClaim gold, Item item, Stance stance) {
        return Mapping.stances(gold.stances().subList(0, 1)).contains(stance)
                ? Optional.of(text.fit().stance(gold, item))
                : Optional.empty();
    }

    private static Optional<When> dated(Item item) {
        return item.claim().when().filter(when -> when.edtf().isPresent());
    }

    private static Optional<Boolean> bounds(GoldClaim gold, Item item) {
        return gold.details().date().flatMap(date -> dated(item)
                .map(when -> when.bounds().equals(Edtf.parse(date).bounds())));
    }

    private Ratio nothing() {
        Ratio ratio = Ratio.NONE;
        for (Judged text : texts) {
            for (Judged.Ruling ruling : text.verdicts()) {
                ratio = ratio.plus(ruling.verdict() == Verdict.WRONG);
            }
        }
        return ratio;
    }
}
