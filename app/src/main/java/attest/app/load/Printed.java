package attest.app.load;

import attest.loader.Progress;
import attest.loader.Report;
import attest.server.store.LoadReport;
import java.io.PrintWriter;

/** What a person who loads sees: how far it is, what came out of each document, and what was wrong. */
final class Printed implements Progress {
    private final PrintWriter out;
    private final PrintWriter err;

    Printed(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void document(String name, int number, int all) {
        err.printf("reading %d of %d: %s%n", number, all, name);
        err.flush();
    }

    void report(Report report) {
        for (Report.Loaded document : report.documents()) {
            out.printf(
                    "%s: %s, %d mentions%s%n",
                    document.name(),
                    claims(document.claims()),
                    document.mentions(),
                    document.waiting() == 0
                            ? ""
                            : ", " + document.waiting() + " waiting until it is known whom they are about");
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

    private static String claims(int number) {
        return number == 1 ? "1 claim" : number + " claims";
    }
}
