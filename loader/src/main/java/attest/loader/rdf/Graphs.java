package attest.loader.rdf;

import attest.loader.model.Authority;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Resolution;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The TriG files of a load, as bytes that depend on their content only. */
public final class Graphs {
    private final Iris iris;
    private final Run run;
    private final Publishers publishers;

    private Graphs(Iris iris, Run run, Publishers publishers) {
        this.iris = iris;
        this.run = run;
        this.publishers = publishers;
    }

    /**
     * The graphs of documents that are loaded together.
     *
     * @param documents all of them: what nobody has curated is described where it is first seen
     */
    public static Graphs of(Iris iris, Authority authority, Run run, Collection<Document> documents) {
        List<Document> ordered = documents.stream()
                .sorted(Comparator.comparing(Document::textHash))
                .toList();
        return new Graphs(iris, run, new Publishers(iris, authority, ordered));
    }

    /**
     * The graph of one source: the source, its claims with their voices, its mentions and its provisional entities.
     *
     * @throws ClaimCollision if two different claims would have the same IRI
     */
    public byte[] source(Resolution resolution) {
        return SortedWriter.trig(new SourceGraph(iris, run, publishers, resolution).statements(), Terms.prefixes(iris));
    }

    /** How many claims of a document cannot be written until somebody says whom they are about. */
    public int waiting(Resolution resolution) {
        SourceGraph graph = new SourceGraph(iris, run, publishers, resolution);
        return (int) resolution.extraction().claims().stream()
                .filter(claim -> !graph.named(claim))
                .count();
    }

    /** How many claims of a document are written. */
    public int claims(Resolution resolution) {
        return new SourceGraph(iris, run, publishers, resolution).claims().size();
    }

    /** The graph of the runs that made the data. */
    public static byte[] meta(Iris iris, Collection<Run> runs) {
        Statements statements = new Statements(iris.metaGraph());
        for (Run run : runs) {
            statements
                    .node(iris.run(run.label()))
                    .value(RDF.TYPE, PROV.ACTIVITY)
                    .value(RDFS.LABEL, Values.literal(run.label()));
        }
        return SortedWriter.trig(statements.all(), Terms.prefixes(iris));
    }

    /** The graph of the reviews, from the decisions by their lines. */
    public static byte[] reviews(Iris iris, Map<String, Decision> decisions) {
        return new Reviews(iris).trig(decisions);
    }
}
