package attest.app.bench;

import attest.server.store.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Writes invented data of a size into a data folder, as a loader would: graphs and texts. Same size, same bytes. */
final class Corpus {
    private static final long SEED = 1979;

    private final Path data;

    Corpus(Path data) {
        this.data = data;
    }

    /** Returns the ids of the sources. */
    List<String> write(int claims) throws IOException {
        Files.createDirectories(data.resolve("graphs"));
        Files.createDirectories(data.resolve("texts"));
        World world = World.of(claims);
        graph("authority-bench", "authority/bench", world.authority());
        Documents documents = new Documents(world, new Chance(SEED));
        List<String> sources = new ArrayList<>();
        for (int left = claims; left > 0; ) {
            Documents.Drawn drawn = documents.next(left);
            Files.writeString(data.resolve("texts").resolve(drawn.hash() + ".txt"), drawn.text());
            graph(drawn.id(), "source/" + drawn.id(), drawn.graph());
            sources.add(drawn.id());
            left -= drawn.claims();
        }
        return sources;
    }

    private void graph(String file, String name, Graph content) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(NodeFactory.createURI(Names.BASE + "graph/" + name), content);
        try (OutputStream out = Files.newOutputStream(data.resolve("graphs").resolve(file + ".trig"))) {
            RDFWriter.source(dataset).format(RDFFormat.TRIG_BLOCKS).output(out);
        }
    }

    /** The ontology without what the gate checks: the gate is measured by loads of real texts. */
    static Path withoutGate(Path ontology, Path copy) throws IOException {
        Files.createDirectories(copy.resolve("derivations"));
        copy(ontology, copy);
        copy(ontology.resolve("derivations"), copy.resolve("derivations"));
        Files.writeString(copy.resolve("shapes.ttl"), "");
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
