package attest.server.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.vocabulary.RDF;

/** What kinds of statements are there, are read or are written: those with one property, or of one class. */
final class Footprint {
    private final Set<Kind> kinds = new HashSet<>();

    /**
     * All statements with a property.
     *
     * @param property ANY for every property
     * @param type the class, where the property says of which one a thing is; else ANY
     */
    record Kind(Node property, Node type) {
        static Kind of(Triple triple) {
            Node property = triple.getPredicate();
            boolean ofClass =
                    property.equals(RDF.type.asNode()) && triple.getObject().isURI();
            return new Kind(property.isURI() ? property : Node.ANY, ofClass ? triple.getObject() : Node.ANY);
        }

        private boolean meets(Kind other) {
            return meets(property, other.property) && meets(type, other.type);
        }

        private static boolean meets(Node one, Node other) {
            return one.equals(Node.ANY) || other.equals(Node.ANY) || one.equals(other);
        }
    }

    /** The kinds of these statements. */
    static Footprint of(Triple... statements) {
        Footprint kinds = new Footprint();
        List.of(statements).forEach(kinds::add);
        return kinds;
    }

    /** What a query looks at, in whatever part of it. */
    static Footprint read(Query query) {
        Footprint read = new Footprint();
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpBGP pattern) {
                        pattern.getPattern().forEach(read::add);
                    }

                    @Override
                    public void visit(OpPath path) {
                        path.getTriplePath().getPath().visit(new Steps(property -> read.add(property, Node.ANY)));
                    }
                },
                new ExprVisitorBase());
        return read;
    }

    /** What a CONSTRUCT makes. */
    static Footprint written(Query query) {
        Footprint written = new Footprint();
        query.getConstructTemplate().getTriples().forEach(written::add);
        return written;
    }

    void add(Triple triple) {
        kinds.add(Kind.of(triple));
    }

    private void add(Node property, Node type) {
        kinds.add(new Kind(property, type));
    }

    void add(Footprint other) {
        kinds.addAll(other.kinds);
    }

    Collection<Kind> kinds() {
        return kinds;
    }

    boolean meets(Footprint other) {
        return kinds.stream().anyMatch(kind -> other.kinds.stream().anyMatch(kind::meets));
    }

    /** The properties on a path. */
    private static final class Steps extends PathVisitorByType {
        private final Consumer<Node> property;

        private Steps(Consumer<Node> property) {
            this.property = property;
        }

        @Override
        public void visitNegPS(P_NegPropSet all) {
            property.accept(Node.ANY);
        }

        @Override
        public void visit0(P_Path0 step) {
            property.accept(step.getNode());
        }

        @Override
        public void visit1(P_Path1 repeated) {
            repeated.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 both) {
            each(both.getLeft());
            each(both.getRight());
        }

        private void each(Path part) {
            part.visit(this);
        }
    }
}
