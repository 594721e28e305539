package attest.app.evaluate;

import attest.loader.model.Offsets;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an evaluation for people. */
final class Report {
    private static final int WIDTH = 100;

    private final Scores scores;
    private final List<Judged> texts;
    private final List<String> lines = new ArrayList<>();

    private Report(Scores scores, List<Judged> texts) {
        this.scores = scores;
        this.texts = texts;
    }

    /** The parts of a report that one may leave out. */
    record Parts(boolean misses, boolean faults, boolean rules) {}

    /** The report; its last line is the headline. */
    static String of(Scores scores, List<Judged> texts, Parts parts) {
        return new Report(scores, texts).write(parts);
    }

    /** The line that a build watches. */
    static String headline(Scores scores) {
        return String.format(
                Locale.ROOT,
                "headline: grouped precision %s, strict precision %s, recall %s, F1 %s (core claims, %d gold, %d firings)",
                Ratio.rounded(scores.grouped().value()),
                Ratio.rounded(scores.strict().value()),
                Ratio.rounded(scores.recall().value()),
                Ratio.rounded(scores.f1()),
                scores.recall().whole(),
                scores.grouped().whole());
    }

    private String write(Parts parts) {
        types();
        ratios("Recall by difficulty", scores.difficulties());
        ratios("What the claims that were found got right", scores.qualities());
        if (parts.rules()) {
            rules();
        }
        if (parts.misses()) {
            misses();
        }
        if (parts.faults()) {
            faults();
        }
        return String.join("\n", lines) + "\n" + headline(scores) + "\n";
    }

    private void types() {
        line("%-22s %-20s %-20s %s", "Type", "precision", "recall", "F1");
        scores.types()
                .forEach((type, row) -> line("%-22s %-20s %-20s %s", type, row.precision(), row.recall(), f1(row)));
        line("");
    }

    private static String f1(Scores.Row row) {
        return row.recall().whole() < Scores.FEW ? "few" : Ratio.rounded(row.f1());
    }

    private void ratios(String title, Map<String, Ratio> ratios) {
        line("%s", title);
        ratios.forEach((name, ratio) -> line("  %-40s %s", name, ratio));
        line("");
    }

    private void rules() {
        line("%-34s %-20s %s", "Rule", "firings", "claims");
        scores.rules().forEach((rule, row) -> line("%-34s %-20s %s", rule, row.firings(), row.claims()));
        line("");
    }

    private void misses() {
        line("Missed");
        for (Judged text : texts) {
            text.pairs().stream()
                    .filter(pair -> pair.gold().counts() && pair.found().isEmpty())
                    .forEach(pair -> miss(text, pair.gold()));
        }
        line("");
    }

    private void miss(Judged text, GoldClaim gold) {
        line("  %-8s %-19s %s: \"%s\"", gold.id(), gold.type().label(), sides(gold), shortened(gold.words()));
        text.verdicts().stream()
                .map(Judged.Ruling::item)
                .filter(item -> text.fit().near(gold, item))
                .forEach(item -> line("      but %s", sides(item)));
    }

    private static String sides(GoldClaim gold) {
        String sides = gold.subjects().stream().limit(1).map(GoldRef::words).collect(Collectors.joining());
        return sides
                + gold.objects().stream()
                        .limit(1)
                        .map(object -> " - " + object.words())
                        .collect(Collectors.joining());
    }

    private void faults() {
        line("Not in the gold");
        for (Judged text : texts) {
            Offsets offsets = Offsets.of(text.text());
            text.verdicts().stream()
                    .filter(ruling -> ruling.verdict() == Verdict.WRONG)
                    .forEach(ruling -> fault(text.gold().key(), ruling.item(), offsets));
        }
        line("");
    }

    private void fault(String key, Item item, Offsets offsets) {
        Span quote = item.claim().quote();
        line("  %s %d..%d %s", key, quote.start(), quote.end(), sides(item));
        line("      \"%s\"", shortened(offsets.words(quote)));
    }

    private static String sides(Item item) {
        String object = item.object().map(found -> " - " + found.shown()).orElse("");
        String role =
                item.claim().role().map(found -> " (" + found.name() + ")").orElse("");
        return item.claim().relation().name() + " [" + item.claim().rule() + "] "
                + item.subject().shown() + object + role;
    }

    private static String shortened(String words) {
        String one = words.replaceAll("\\s+", " ");
        return one.length() <= WIDTH ? one : one.substring(0, WIDTH) + "…";
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
