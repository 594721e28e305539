package attest.loader.rdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
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
    private static final Comparator<Statement> ORDER = Comparator.comparing((Statement s) -> text(s.getContext()))
            .thenComparing(s -> text(s.getSubject()))
            .thenComparing(s -> s.getPredicate().equals(RDF.TYPE) ? "" : text(s.getPredicate()))
            .thenComparing(s -> text(s.getObject()));

    private SortedWriter() {}

    static byte[] trig(Collection<Statement> statements, SortedMap<String, String> prefixes) {
        List<Statement> sorted = new ArrayList<>(new HashSet<>(statements));
        sorted.sort(ORDER);
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

    private static String text(Value value) {
        return NTriplesUtil.toNTriplesString(value);
    }
}
