package attest.server.query.check;

import attest.server.federate.Endpoints;
import attest.server.query.QueryTest;
import attest.server.store.Derivation;
import attest.server.store.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The data of tests: TriG files below the folder of queries, each with the ontology and with what is derived from it,
 * all in the default graph; and the loaded seeds, if the caller has them. Other endpoints are not asked: files stand in.
 */
public final class Fixtures {
    private final Path queries;
    private final Path ontology;
    private final Optional<DatasetGraph> seeds;
    private final Map<String, DatasetGraph> opened = new HashMap<>();

    public Fixtures(Path queries, Path ontology, Optional<DatasetGraph> seeds) {
        this.queries = queries;
        this.ontology = ontology;
        this.seeds = seeds;
    }

    /** Whether there are data for a test; there are none for a test on seeds when nothing is loaded. */
    public boolean has(QueryTest test) {
        return !test.onSeeds() || seeds.isPresent();
    }

    /** The data for a test, for which its endpoints are listed, and no others. */
    public DatasetGraph open(QueryTest test) throws IOException {
        DatasetGraph data = test.onSeeds()
                ? seeds.orElseThrow(() -> new IOException("the seeds are not loaded"))
                : opened(test.data());
        Map<String, DatasetGraph> others = new HashMap<>();
        for (Map.Entry<String, String> other : test.services().entrySet()) {
            others.put(other.getKey(), opened(other.getValue()));
        }
        Endpoints.rehearsed(others).serve(data);
        return data;
    }

    private DatasetGraph opened(String file) throws IOException {
        if (!opened.containsKey(file)) {
            opened.put(file, read(queries.resolve(file).normalize()));
        }
        return opened.get(file);
    }

    private DatasetGraph read(Path file) throws IOException {
        if (!file.startsWith(queries.normalize()) || !Files.isRegularFile(file)) {
            throw new IOException("expected the data of a test below " + queries + ", found no file " + file);
        }
        Graph all = GraphFactory.createDefaultGraph();
        Ontology judge = Ontology.read(ontology);
        GraphUtil.addInto(all, judge.schema());
        RDFParser.fromString(Files.readString(file), Lang.TRIG).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                all.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                all.add(quad.asTriple());
            }
        });
        Derivation.into(all, judge);
        return DatasetGraphFactory.wrap(all);
    }
}
