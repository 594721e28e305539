package attest.server.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** A file of {@code data/graphs}: its path and the hash of its bytes, not yet parsed. */
record GraphFile(Path path, String hash) {
    /** All graph files of a data folder, sorted by name. */
    static List<GraphFile> list(Path data, FileHashes hashes) {
        return Ontology.list(data.resolve("graphs"), ".trig").stream()
                .map(path -> new GraphFile(path, hashes.of(path)))
                .toList();
    }

    boolean isAuthority() {
        return path.getFileName().toString().startsWith("authority-");
    }

    /**
     * Parses the file.
     *
     * @throws BadGraph when it is no TriG or no graph of ours
     */
    Candidate parse() throws BadGraph {
        OneGraph sink = new OneGraph();
        try {
            RDFParser.source(path)
                    .lang(Lang.TRIG)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(sink);
        } catch (OneGraph.Fault fault) {
            throw new BadGraph(fault.getMessage());
        } catch (RiotException wrong) {
            throw new BadGraph("not TriG: " + wrong.getMessage());
        }
        return new Candidate(path, sink.name(), sink.graph());
    }

    /** The file as a whole cannot be taken. */
    static final class BadGraph extends Exception {
        private static final long serialVersionUID = 1L;

        BadGraph(String message) {
            super(message);
        }
    }
}
