package attest.server.query.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.PatternVars;

/** All parts of a parsed query at any depth: subselects, and patterns inside expressions, included. */
final class Anatomy {
    final List<Query> queries = new ArrayList<>();
    final List<ElementGroup> groups = new ArrayList<>();

    /** Groups inside EXISTS, each with the variables that the outer row has already bound. */
    final List<Correlated> correlated = new ArrayList<>();

    final List<ElementData> tables = new ArrayList<>();
    final List<TriplePath> triples = new ArrayList<>();
    final List<ElementNamedGraph> graphs = new ArrayList<>();
    final List<ElementService> services = new ArrayList<>();
    final List<ExprFunction> functions = new ArrayList<>();
    final List<Aggregator> aggregators = new ArrayList<>();

    private final Deque<Element> scopes = new ArrayDeque<>();
    private final Deque<Set<Var>> outer = new ArrayDeque<>();
    private final Elements elements = new Elements();
    private final Expressions expressions = new Expressions();

    record Correlated(ElementGroup group, Set<Var> bound) {}

    static Anatomy of(Query query) {
        Anatomy anatomy = new Anatomy();
        anatomy.enter(query);
        return anatomy;
    }

    private void enter(Query query) {
        queries.add(query);
        scopes.push(query.getQueryPattern());
        query.getQueryPattern().visit(elements);
        query.getProject().getExprs().values().forEach(this::enter);
        query.getGroupBy().getExprs().values().forEach(this::enter);
        query.getHavingExprs().forEach(this::enter);
        query.getAggregators().forEach(this::enter);
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> enter(condition.getExpression()));
        }
        scopes.pop();
    }

    private void enterExists(Element pattern) {
        Set<Var> bound = new LinkedHashSet<>();
        scopes.forEach(scope -> bound.addAll(PatternVars.vars(scope)));
        outer.push(bound);
        scopes.push(pattern);
        pattern.visit(elements);
        scopes.pop();
        outer.pop();
    }

    private void enter(Expr expression) {
        expression.visit(expressions);
    }

    private final class Elements extends ElementVisitorBase {
        @Override
        public void visit(ElementGroup group) {
            if (outer.isEmpty()) {
                groups.add(group);
            } else {
                correlated.add(new Correlated(group, outer.peek()));
            }
            each(group.getElements());
        }

        @Override
        public void visit(ElementUnion union) {
            each(union.getElements());
        }

        @Override
        public void visit(ElementOptional optional) {
            optional.getOptionalElement().visit(this);
        }

        @Override
        public void visit(ElementMinus minus) {
            minus.getMinusElement().visit(this);
        }

        @Override
        public void visit(ElementNamedGraph graph) {
            graphs.add(graph);
            graph.getElement().visit(this);
        }

        @Override
        public void visit(ElementService service) {
            services.add(service);
            service.getElement().visit(this);
        }

        @Override
        public void visit(ElementSubQuery subselect) {
            enter(subselect.getQuery());
        }

        @Override
        public void visit(ElementFilter filter) {
            enter(filter.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            enter(bind.getExpr());
        }

        @Override
        public void visit(ElementData table) {
            tables.add(table);
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(triples::add);
        }

        private void each(List<Element> inner) {
            inner.forEach(element -> element.visit(this));
        }
    }

    private final class Expressions extends ExprVisitorFunction {
        @Override
        protected void visitExprFunction(ExprFunction function) {
            functions.add(function);
            function.getArgs().forEach(argument -> argument.visit(this));
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            enterExists(exists.getElement());
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            aggregators.add(aggregator.getAggregator());
        }

        @Override
        public void visit(NodeValue value) {}

        @Override
        public void visit(ExprVar variable) {}

        @Override
        public void visit(ExprTripleTerm term) {}

        @Override
        public void visit(ExprNone none) {}
    }
}
