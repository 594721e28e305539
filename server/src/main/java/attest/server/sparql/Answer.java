package attest.server.sparql;

import attest.server.guard.Limits;
import attest.server.guard.Refusal;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Runs a prepared query and writes what comes of it, until a limit. */
record Answer(Query query, Format format, Limits limits) {
    void write(QueryExec running, OutputStream out) {
        if (query.isSelectType()) {
            RowSet rows = running.select();
            results().write(out, RowSetStream.create(rows.getResultVars(), counted(rows)), new Context());
        } else if (query.isAskType()) {
            results().write(out, running.ask(), new Context());
        } else {
            write(graph(running), out);
        }
    }

    private RowSetWriter results() {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private void write(Graph graph, OutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(format.lang()).output(out);
    }

    private Graph graph(QueryExec running) {
        if (query.isDescribeType()) {
            return running.describe();
        }
        Graph graph = GraphFactory.createDefaultGraph();
        running.constructTriples().forEachRemaining(triple -> {
            graph.add(triple);
            if (graph.size() > limits.rows()) {
                throw Refusal.tooLarge("triples", limits.rows());
            }
        });
        return graph;
    }

    private Iterator<Binding> counted(RowSet rows) {
        return new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                count++;
                if (count > limits.rows()) {
                    throw Refusal.tooLarge("rows", limits.rows());
                }
                return rows.next();
            }
        };
    }
}
