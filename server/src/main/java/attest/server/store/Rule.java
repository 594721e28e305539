package attest.server.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A CONSTRUCT of what is derived. {@code VALUES ?thing { UNDEF }} in it says nothing to SPARQL; here it marks the places
 * where the rule can be kept to some things. What follows for one thing must not be a statement that follows for another.
 */
final class Rule {
    private final NamedQuery query;
    private final Optional<Var> key;
    private final List<BasicPattern> patterns = new ArrayList<>();

    Rule(NamedQuery query) {
        this.query = query;
        this.key = mark(query.query());
        key.ifPresent(this::collectPatterns);
    }

    private static Optional<Var> mark(Query query) {
        List<Var> found = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                if (isMark(data)) {
                    found.add(data.getVars().get(0));
                }
            }

            @Override
            public void visit(ElementSubQuery inner) {
                mark(inner.getQuery()).ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    private static boolean isMark(ElementData data) {
        return data.getVars().size() == 1
                && data.getRows().size() == 1
                && data.getRows().get(0).isEmpty();
    }

    private void collectPatterns(Var thing) {
        Walker.walk(
                Algebra.compile(query.query()),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpBGP pattern) {
                        patterns.add(pattern.getPattern());
                    }

                    @Override
                    public void visit(OpPath path) {
                        throw refused(thing, path);
                    }
                },
                new ExprVisitorBase());
        patterns.stream().filter(pattern -> !Pattern.names(pattern, thing)).forEach(pattern -> {
            throw refused(thing, pattern);
        });
    }

    private IllegalArgumentException refused(Var thing, Object pattern) {
        return new IllegalArgumentException("%s is marked to be kept to some %s, so every pattern must name it: %s"
                .formatted(query.name(), thing, pattern));
    }

    /** Whether it can be kept to some things. */
    boolean hasKey() {
        return key.isPresent();
    }

    Query asWritten() {
        return query.query();
    }

    /** For all things: without the marks, which the engine would take for a join. */
    Query whole() {
        return key.isEmpty() ? query.query() : marked(new ElementGroup());
    }

    /** For these things only. */
    Query of(Collection<Node> things) {
        ElementData data = new ElementData();
        Var thing = key.orElseThrow();
        data.add(thing);
        things.forEach(each -> data.add(BindingFactory.binding(thing, each)));
        return marked(data);
    }

    private Query marked(Element instead) {
        return QueryTransformOps.transform(
                query.query(),
                new ElementTransformCopyBase() {
                    @Override
                    public Element transform(ElementData data) {
                        return isMark(data) ? instead : data;
                    }
                },
                new ExprTransformCopy());
    }

    /** The things for which something else may follow because these statements, which a dataset holds, are new or going. */
    Set<Node> things(DatasetGraph dataset, Collection<Triple> changed) {
        Set<Node> things = new HashSet<>();
        patterns.forEach(pattern -> things.addAll(Pattern.values(pattern, key.orElseThrow(), changed, dataset)));
        return things;
    }
}
