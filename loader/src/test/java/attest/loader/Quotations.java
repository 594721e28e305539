package attest.loader;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Checks what a graph says that a text says. */
final class Quotations {
    private Quotations() {}

    /** Compares every quotation of a graph with the text at its offsets; returns how many there were. */
    static int check(byte[] trig, String text) throws IOException {
        Model graph = Rio.parse(new ByteArrayInputStream(trig), RDFFormat.TRIG);
        int checked = 0;
        for (Statement statement : graph.filter(null, term("quote"), null)) {
            Resource node = statement.getSubject();
            Span span = new Span(offset(graph, node, "quoteStart"), offset(graph, node, "quoteEnd"));
            assertThat(statement.getObject().stringValue()).isEqualTo(span.in(text));
            checked++;
        }
        return checked;
    }

    private static int offset(Model graph, Resource node, String name) {
        return Models.objectLiteral(graph.filter(node, term(name), null))
                .orElseThrow()
                .intValue();
    }

    private static IRI term(String name) {
        return Values.iri("https://w3id.org/attest/ns#", name);
    }
}
