package attest.server.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;

/**
 * Holds the nodes of one graph against the shapes, with all graphs in view: a publisher is typed in the authority,
 * but only the nodes of this graph are judged.
 */
final class ShapeCheck {
    private final Shapes shapes;
    private final Graph everything;

    ShapeCheck(Shapes shapes, Graph everything) {
        this.shapes = shapes;
        this.everything = everything;
    }

    List<Fault> faults(Graph graph) {
        Set<Node> nodes =
                new LinkedHashSet<>(graph.find().mapWith(Triple::getSubject).toList());
        List<Fault> faults = new ArrayList<>();
        for (Node node : nodes) {
            faults(node).stream().distinct().forEach(faults::add);
        }
        return faults;
    }

    private List<Fault> faults(Node node) {
        ValidationContext context = ValidationContext.create(shapes, everything);
        for (Shape shape : shapes.getTargetShapes()) {
            if (VLib.isFocusNode(shape, node, everything)) {
                VLib.validateShape(context, everything, shape, node);
            }
        }
        return context.generateReport().getEntries().stream()
                .map(entry -> new Fault(node, message(entry)))
                .toList();
    }

    private static String message(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath() + ": ";
        return path + entry.message();
    }
}
