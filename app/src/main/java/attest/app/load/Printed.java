package attest.app.load;

import attest.loader.Progress;
import attest.loader.Report;
import attest.server.store.LoadReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** What a person who loads sees: how far it is, what came out of each document, and what was wrong. */
final class Printed implements Progress {
    /** So many documents can be told one by one; of more, one is told each second. */
    private static final int FEW = 40;

    private final PrintWriter out;
    private final PrintWriter err;
    private final InstantSource clock;
    private Instant begun;
    private Instant told;

    Printed(PrintWriter out, PrintWriter err, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public synchronized void document(Step step) {
        Instant now = clock.instant();
        if (begun == null) {
            begun = now;
        }
        if (step.all() <= FEW || told == null || !now.isBefore(told.plusSeconds(1))) {
            told = now;
            err.printf("reading %d of %d: %s%s%n", step.number(), step.all(), step.name(), pace(step, now));
            err.flush();
        }
    }

    /** Words a second so far and the time that the rest will take; nothing before a second is over. */
    private String pace(Step step, Instant now) {
        double seconds = Duration.between(begun, now).toMillis() / 1000.0;
        if (step.read() == 0 || seconds < 1) {
            return "";
        }
        double rate = step.read() / seconds;
        long left = Math.round(step.left() / rate);
        return String.format(
                Locale.ROOT,
                " (%,.0f words a second, %s left)",
                rate,
                left < 90 ? left + " s" : Math.round(left / 60.0) + " min");
    }

    void report(Report report) {
        for (Report.Loaded document : report.documents()) {
            out.printf(
                    "%s: %s, %d mentions%s%s%n",
                    document.name(),
                    claims(document.claims()),
                    document.mentions(),
                    document.waiting() == 0
                            ? ""
                            : ", " + document.waiting() + " waiting until it is known whom they are about",
                    open(document.pronouns(), document.descriptions()));
        }
        if (report.documents().size() > 1) {
            int pronouns = report.documents().stream()
                    .mapToInt(Report.Loaded::pronouns)
                    .sum();
            int descriptions = report.documents().stream()
                    .mapToInt(Report.Loaded::descriptions)
                    .sum();
            out.printf("%d documents read%s%n", report.documents().size(), open(pronouns, descriptions));
        }
        if (report.unchanged() > 0) {
            out.printf(
                    "%d %s had not changed%n", report.unchanged(), report.unchanged() == 1 ? "document" : "documents");
        }
        report.problems().forEach(problem -> err.println("problem: " + problem));
        out.flush();
        err.flush();
    }

    void stored(LoadReport stored) {
        stored.rejections().forEach(rejection -> err.println("rejected: " + rejection));
        out.println(
                stored.changed()
                        ? "store: " + stored.replaced().size() + " graphs replaced, "
                                + stored.removed().size() + " removed; data version " + stored.version()
                        : "store: nothing changed; data version " + stored.version());
        out.flush();
        err.flush();
    }

    /** Words of which nobody can tell safely whom they mean, and from which nothing is claimed therefore. */
    private static String open(int pronouns, int descriptions) {
        return pronouns + descriptions == 0
                ? ""
                : ", left open: " + count(pronouns, "pronoun") + " and " + count(descriptions, "description");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String claims(int number) {
        return count(number, "claim");
    }
}
