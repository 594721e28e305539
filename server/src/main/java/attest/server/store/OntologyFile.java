package attest.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/** A file of the ontology folder, read but not yet parsed. */
record OntologyFile(Path path, String text) {
    static OntologyFile read(Path path) {
        try {
            return new OntologyFile(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw StoreException.broken(path, "cannot be read: " + unreadable, unreadable);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    Graph turtle() {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Names.NS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(graph);
            return graph;
        } catch (RiotException wrong) {
            throw StoreException.broken(path, wrong.getMessage(), wrong);
        }
    }

    NamedQuery query(PrefixMapping prefixes) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
        try {
            QueryFactory.parse(query, text, Names.BASE, Syntax.syntaxARQ);
            return new NamedQuery(name(), query);
        } catch (QueryParseException wrong) {
            throw StoreException.broken(path, wrong.getMessage(), wrong);
        }
    }
}
