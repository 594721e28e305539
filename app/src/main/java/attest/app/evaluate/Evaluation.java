package attest.app.evaluate;

import attest.loader.model.Document;
import attest.loader.model.Offsets;
import attest.loader.model.Problem;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gold standard held against what the loader made of its texts.
 *
 * @param texts the texts that were judged, in the order of the gold
 * @param problems texts that are missing or are not the ones that the gold was made for
 */
record Evaluation(List<Judged> texts, List<Problem> problems) {
    static Evaluation of(Gold gold, List<Resolution> resolutions) {
        List<Judged> texts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (GoldDocument document : gold.documents()) {
            Optional<Resolution> found = find(document, resolutions);
            Optional<Problem> problem = found.map(one -> check(document, one)).orElseGet(() -> missing(document));
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
                texts.add(Judged.of(document, gold.aliases(), found.get()));
            }
        }
        return new Evaluation(texts, problems);
    }

    private static Optional<Resolution> find(GoldDocument gold, List<Resolution> resolutions) {
        return resolutions.stream()
                .filter(one -> fileName(one.extraction().document()).equals(gold.file()))
                .findFirst();
    }

    private static String fileName(Document document) {
        return document.name().substring(document.name().lastIndexOf('/') + 1);
    }

    private static Optional<Problem> missing(GoldDocument gold) {
        return Optional.of(new Problem(
                gold.file(),
                "expected this text of the gold standard among the texts; it is not there: check --texts"));
    }

    private static Optional<Problem> check(GoldDocument gold, Resolution resolution) {
        Offsets offsets = Offsets.of(resolution.extraction().document().text());
        Optional<Problem> outside = gold.mentions().stream()
                .map(GoldDocument.Mention::span)
                .filter(span -> span.end() > offsets.length())
                .findFirst()
                .map(span -> outside(gold, span, offsets));
        return outside.or(() -> differing(gold, offsets));
    }

    private static Problem outside(GoldDocument gold, Span span, Offsets offsets) {
        return new Problem(
                gold.file() + ":" + span.start(),
                "expected words that are mentioned up to " + span.end() + "; the text has " + offsets.length()
                        + " characters: the gold standard was made for another text");
    }

    private static Optional<Problem> differing(GoldDocument gold, Offsets offsets) {
        return gold.claims().stream()
                .filter(claim -> !words(offsets, claim.places().get(0)).equals(claim.words()))
                .findFirst()
                .map(claim -> differs(gold, claim, offsets));
    }

    private static Problem differs(GoldDocument gold, GoldClaim claim, Offsets offsets) {
        Span place = claim.places().get(0);
        return new Problem(
                gold.file() + ":" + place.start(),
                "expected \"" + claim.words() + "\" (" + claim.id() + "); there is \"" + words(offsets, place)
                        + "\": the gold standard was made for another text");
    }

    private static String words(Offsets offsets, Span span) {
        return span.end() <= offsets.length() ? offsets.words(span) : "";
    }
}
