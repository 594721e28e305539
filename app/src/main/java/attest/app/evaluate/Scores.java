package attest.app.evaluate;

import attest.loader.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of an evaluation. Recall is that of core claims of the headline types; precision judges claims that could be
 * of such a type.
 *
 * @param grouped precision of firings
 * @param strict precision of claims
 * @param recall of core claims
 * @param types by type of gold claim, and one row for offices, their changes and membership together
 * @param difficulties recall by difficulty
 * @param rules by id of rule
 * @param qualities what matched claims got right besides their two sides
 */
record Scores(
        Ratio grouped,
        Ratio strict,
        Ratio recall,
        Map<String, Row> types,
        Map<String, Ratio> difficulties,
        Map<String, Rule> rules,
        Map<String, Ratio> qualities) {

    /** Fewer gold claims than this are told as counts, because a share of them says little. */
    static final int FEW = 20;

    private static final String POOL = "who held what";

    /** Precision of claims and recall of core claims. */
    record Row(Ratio precision, Ratio recall) {
        double f1() {
            return Scores.f1(precision, recall);
        }
    }

    /** Precision of a rule's firings and of its claims. */
    record Rule(Ratio firings, Ratio claims) {}

    static Scores of(List<Judged> texts) {
        return new Scores(
                share(firings(texts, rule -> true)),
                share(rulings(texts, ruling -> true)),
                recall(texts, GoldClaim::counts),
                types(texts),
                difficulties(texts),
                rules(texts),
                Qualities.of(texts));
    }

    double f1() {
        return f1(grouped, recall);
    }

    private static double f1(Ratio precision, Ratio recall) {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }

    private static Ratio share(List<Verdict> verdicts) {
        Ratio ratio = Ratio.NONE;
        for (Verdict verdict : verdicts) {
            ratio = verdict == Verdict.ASIDE ? ratio : ratio.plus(verdict == Verdict.RIGHT);
        }
        return ratio;
    }

    private static List<Verdict> rulings(List<Judged> texts, Predicate<Judged.Ruling> wanted) {
        return texts.stream()
                .flatMap(text -> text.verdicts().stream())
                .filter(wanted)
                .map(Judged.Ruling::verdict)
                .toList();
    }

    private static Ratio recall(List<Judged> texts, Predicate<GoldClaim> wanted) {
        Ratio ratio = Ratio.NONE;
        for (Matching.Pair pair :
                texts.stream().flatMap(text -> text.pairs().stream()).toList()) {
            if (wanted.test(pair.gold())) {
                ratio = ratio.plus(pair.found().isPresent());
            }
        }
        return ratio;
    }

    private static Map<String, Row> types(List<Judged> texts) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (GoldType type : GoldType.values()) {
            if (type.headline()) {
                rows.put(type.label(), row(texts, type::equals));
            }
        }
        rows.put(POOL, row(texts, GoldType::pooled));
        return rows;
    }

    private static Row row(List<Judged> texts, Predicate<GoldType> wanted) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Judged text : texts) {
            text.verdicts().stream()
                    .filter(ruling -> wanted.test(text.typeOf(ruling)))
                    .map(Judged.Ruling::verdict)
                    .forEach(verdicts::add);
        }
        return new Row(share(verdicts), recall(texts, claim -> claim.counts() && wanted.test(claim.type())));
    }

    private static Map<String, Ratio> difficulties(List<Judged> texts) {
        return grouped(
                texts.stream()
                        .flatMap(text -> text.pairs().stream())
                        .map(Matching.Pair::gold)
                        .filter(GoldClaim::counts),
                GoldClaim::difficulty,
                difficulty -> recall(
                        texts, claim -> claim.counts() && claim.difficulty().equals(difficulty)));
    }

    private static Map<String, Rule> rules(List<Judged> texts) {
        return grouped(
                texts.stream().flatMap(text -> text.verdicts().stream()).map(ruling -> ruling.item()
                        .claim()),
                Claim::rule,
                rule -> new Rule(
                        share(firings(texts, rule::equals)),
                        share(rulings(
                                texts, ruling -> ruling.item().claim().rule().equals(rule)))));
    }

    private static List<Verdict> firings(List<Judged> texts, Predicate<String> rule) {
        return texts.stream()
                .flatMap(text -> text.firings().entrySet().stream())
                .filter(firing -> rule.test(firing.getKey().rule()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T, R> Map<String, R> grouped(Stream<T> all, Function<T, String> key, Function<String, R> figures) {
        Map<String, R> rows = new TreeMap<>();
        all.map(key).distinct().forEach(found -> rows.put(found, figures.apply(found)));
        return rows;
    }
}
