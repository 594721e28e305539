package attest.loader;

import attest.loader.Intake.Batch;
import attest.loader.model.Catalogue;
import attest.loader.model.Document;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells whether anything has changed from which the files of a corpus are made. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Batch batch, Iris iris) throws IOException {
        List<String> parts = new ArrayList<>(List.of(
                Software.fingerprint(),
                iris.base(),
                batch.corpus().id(),
                batch.corpus().fingerprint()));
        batch.documents().stream()
                .sorted(Comparator.comparing(Document::textHash))
                .forEach(document -> parts.add(document.name() + document.textHash() + text(document.catalogue())));
        return DigestUtils.sha256Hex(String.join("\n", parts));
    }

    static String text(Catalogue about) {
        return String.join(
                "|",
                about.title().toString(),
                about.publisher().toString(),
                about.author().toString(),
                about.published().toString(),
                about.language(),
                about.url().toString(),
                about.archived().toString(),
                about.retrieved().toString(),
                about.kind().name(),
                about.digestOf().toString(),
                // A set has no order of its own, and Java's differs from run to run.
                new TreeSet<>(about.inferred()).toString());
    }
}
