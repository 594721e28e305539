package attest.loader.rdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Writes statements so that the same set gives the same bytes: sorted, without repetition, under fixed prefixes. */
final class SortedWriter {
    private SortedWriter() {}

    static byte[] trig(Collection<Statement> statements, SortedMap<String, String> prefixes) {
        List<Statement> sorted = new ArrayList<>(new HashSet<>(statements));
        sorted.sort(order());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter writer = Rio.createWriter(RDFFormat.TRIG, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        writer.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.startRDF();
        prefixes.forEach(writer::handleNamespace);
        sorted.forEach(writer::handleStatement);
        writer.endRDF();
        return bytes.toByteArray();
    }

    /** By graph, subject, predicate (the type first) and object; a value is written out for comparing only once. */
    private static Comparator<Statement> order() {
        Map<Value, String> texts = new HashMap<>();
        Function<Value, String> text = value -> texts.computeIfAbsent(value, NTriplesUtil::toNTriplesString);
        return Comparator.comparing((Statement s) -> text.apply(s.getContext()))
                .thenComparing(s -> text.apply(s.getSubject()))
                .thenComparing(s -> s.getPredicate().equals(RDF.TYPE) ? "" : text.apply(s.getPredicate()))
                .thenComparing(s -> text.apply(s.getObject()));
    }
}
