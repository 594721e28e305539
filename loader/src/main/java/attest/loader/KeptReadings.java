package attest.loader;

import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What was read out of documents, one file a document, so that a load that was stopped goes on where it was and a corpus that grew reads
 * only what is new. A file counts only for the same software, authority and catalogue; one that cannot be used is made anew.
 */
final class KeptReadings {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private final Path folder;
    private final String state;

    private KeptReadings(Path folder, String state) {
        this.folder = folder;
        this.state = state;
    }

    /** Readings in a folder, made if it is not there, by the software as it is and with an authority. */
    static KeptReadings in(Path folder, Authority authority) throws IOException {
        Files.createDirectories(folder);
        return new KeptReadings(
                folder,
                Software.fingerprint()
                        + authority.entities().stream().map(KeptReadings::text).collect(Collectors.joining("\n")));
    }

    private static String text(KnownEntity known) {
        return List.of(
                        known.iri(),
                        known.entity(),
                        known.kind(),
                        known.label(),
                        known.forms(),
                        new TreeSet<>(known.differentFrom()),
                        known.organization(),
                        known.place(),
                        known.when())
                .toString();
    }

    /**
     * A reading as it is kept.
     *
     * @param key what it depends on
     * @param engine name, version and models of the language engine
     */
    private record Kept(
            String key, String engine, List<Mention> mentions, List<Claim> claims, List<Reference> references) {}

    Optional<Reading> of(Document document) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file(document.textHash())))) {
            Kept kept = JSON.readValue(in, Kept.class);
            return key(document).equals(kept.key())
                    ? Optional.of(new Reading(
                            new Extraction(document, kept.mentions(), kept.claims(), kept.references()), kept.engine()))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException damaged) { // it says nothing that the text does not say again
            return Optional.empty();
        }
    }

    void keep(Reading reading) throws IOException {
        Document document = reading.extraction().document();
        Kept kept = new Kept(
                key(document),
                reading.engine(),
                reading.extraction().mentions(),
                reading.extraction().claims(),
                reading.extraction().references());
        Path half = folder.resolve(".half-" + document.textHash()); // of a load that was killed: written over
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
            out.write(JSON.writeValueAsBytes(kept));
        }
        Files.move(
                half, file(document.textHash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String key(Document document) {
        return DigestUtils.sha256Hex(state + document.textHash() + Fingerprint.text(document.catalogue()));
    }

    private Path file(String textHash) {
        return folder.resolve(textHash + ".json.gz");
    }
}
