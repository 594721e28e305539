package attest.loader.extract;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import java.util.List;
import java.util.stream.Stream;

/** What the rules that come with Attest read out of some paragraphs. */
final class Extracted {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    private Extracted() {}

    static Extraction extract(String... paragraphs) {
        Document document = Sample.document(paragraphs);
        return Extractor.standard().extract(document, ANALYSER.analyse(document));
    }

    static Stream<Claim> claims(String relation, String... paragraphs) {
        return extract(paragraphs).claims().stream()
                .filter(claim -> claim.relation().name().equals(relation));
    }

    /** Whom pronouns stand for that are victims of something. */
    static List<String> befallen(String... paragraphs) {
        return claims("participatedIn", paragraphs)
                .filter(claim -> claim.role().orElseThrow().name().equals("victim"))
                .map(Claim::subject)
                .filter(subject -> subject.form() == Form.PRONOUN)
                .map(Mention::text)
                .toList();
    }
}
