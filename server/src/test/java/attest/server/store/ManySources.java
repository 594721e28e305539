package attest.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** A data folder of many sources full of mentions, in variants that have no source in common. */
final class ManySources {
    private static final String WORDS = "Ove Berg";

    private final Path data;
    private final int sources;
    private final int mentions;

    ManySources(Path data, int sources, int mentions) {
        this.data = data;
        this.sources = sources;
        this.mentions = mentions;
    }

    /** Replaces all sources by others with this confidence in every mention. */
    void write(String confidence) throws IOException {
        if (Files.exists(data.resolve("graphs"))) {
            for (Path old : Ontology.list(data.resolve("graphs"), ".trig")) {
                Files.delete(old);
            }
        }
        SampleData sample = new SampleData(data).write();
        for (int source = 0; source < sources; source++) {
            String text = text(source, confidence);
            String hash = DigestUtils.sha256Hex(text);
            String id = hash.substring(0, 16);
            Files.writeString(data.resolve("texts/" + hash + ".txt"), text);
            sample.graph(id, "graph/source/" + id, statements(id, hash, text, confidence));
        }
    }

    private String text(int source, String variant) {
        return IntStream.range(0, mentions)
                .mapToObj(i -> WORDS + " wrote " + source + "." + i + " for " + variant + ".")
                .collect(Collectors.joining(" "));
    }

    private String statements(String id, String hash, String text, String confidence) {
        StringBuilder all = new StringBuilder(
                "<source/%s> a :Source ; dct:title \"On Berg\" ; dct:language \"en\" ; dct:type v:article ; :textHash \"%s\" .\n"
                        .formatted(id, hash));
        for (int at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) {
            all.append(
                    """
                    <mention/%1$s-%2$d> a :Mention ; :source <source/%1$s> ; :quote "%3$s"@en ; :quoteStart %2$d ;
                      :quoteEnd %4$d ; :refersTo <person/ove-berg> ; :confidence %5$s ; :method v:rule .
                    """
                            .formatted(id, at, WORDS, at + WORDS.length(), confidence));
        }
        return all.toString();
    }
}
