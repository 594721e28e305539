package attest.server.ask;

import attest.server.federate.Consulted;
import attest.server.query.Answer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * The cited answers of a data folder, each in {@code archive/{id}/}: its manifest, the query file, and the rows as CSV
 * for people and as SPARQL JSON, which keeps their types. The id is the hash of the manifest, so nothing of it can change
 * unseen, and the same citation twice is the same bytes.
 */
final class Archive {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final String MANIFEST = "manifest.json";
    private static final String ROWS = "rows.json";
    private static final String CSV = "rows.csv";
    private static final String QUERY = "query.rq";

    private final Path folder;

    Archive(Path data) {
        folder = data.resolve("archive");
    }

    /** What a manifest says: a citation without its id. */
    record Manifest(
            String query,
            String summary,
            int queryVersion,
            String querySha256,
            String dataVersion,
            Map<String, List<String>> parameters,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> consulted,
            int rows,
            String rowsSha256) {
        Manifest {
            consulted =
                    consulted == null ? List.of() : List.copyOf(consulted); // of an answer that rests on nobody else
        }

        Citation citation(String id) {
            return new Citation(
                    id,
                    query,
                    summary,
                    queryVersion,
                    querySha256,
                    dataVersion,
                    parameters,
                    consulted,
                    rows,
                    rowsSha256);
        }
    }

    /** Keeps an answer, unless it is kept. */
    Citation keep(Request request, Asked asked) {
        byte[] rows = rows(asked, ResultSetLang.RS_JSON);
        Manifest manifest = new Manifest(
                request.query().id(),
                request.query().header().summary(),
                request.query().header().version(),
                request.query().sha256(),
                asked.dataVersion(),
                new TreeMap<>(request.parameters()),
                asked.answer().consulted().stream().map(Consulted::words).toList(),
                asked.answer().rows().size(),
                DigestUtils.sha256Hex(rows));
        try {
            byte[] text = JSON.writeValueAsBytes(manifest);
            String id = DigestUtils.sha256Hex(text).substring(0, 16);
            Path place = Files.createDirectories(folder.resolve(id));
            write(place.resolve(ROWS), rows);
            write(place.resolve(CSV), rows(asked, ResultSetLang.RS_CSV));
            write(place.resolve(QUERY), bytes(request.query().text()));
            write(place.resolve(MANIFEST), text); // last: it says that the others are there
            return manifest.citation(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A kept answer, by the 16 digits of its id. */
    Optional<Archived> find(String id) {
        if (!id.matches("[0-9a-f]{16}")
                || !Files.isRegularFile(folder.resolve(id).resolve(MANIFEST))) {
            return Optional.empty();
        }
        Path place = folder.resolve(id);
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(place.resolve(MANIFEST)), Manifest.class);
            return Optional.of(new Archived(
                    manifest.citation(id),
                    Files.readString(place.resolve(QUERY)),
                    Answer.ofJson(Files.readAllBytes(place.resolve(ROWS))),
                    Files.readString(place.resolve(CSV))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            Path fresh = Files.createTempFile(file.getParent(), "new", "");
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static byte[] rows(Asked asked, Lang language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        asked.answer().write(language, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
