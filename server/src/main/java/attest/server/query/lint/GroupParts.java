package attest.server.query.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.PatternVars;

/** The variables of each part of a group that makes rows: a triple, a table, a BIND, a pattern inside. */
final class GroupParts extends ElementVisitorBase {
    private final List<Set<Var>> parts = new ArrayList<>();

    private GroupParts() {}

    static List<Set<Var>> of(ElementGroup group) {
        GroupParts parts = new GroupParts();
        group.getElements().forEach(element -> element.visit(parts));
        return parts.parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.patternElts().forEachRemaining(triple -> parts.add(variables(triple)));
    }

    @Override
    public void visit(ElementData table) {
        parts.add(new LinkedHashSet<>(table.getVars()));
    }

    @Override
    public void visit(ElementBind bind) {
        Set<Var> variables = new LinkedHashSet<>(bind.getExpr().getVarsMentioned());
        if (!variables.isEmpty()) { // a constant makes no rows
            variables.add(bind.getVar());
        }
        parts.add(variables);
    }

    @Override
    public void visit(ElementGroup group) {
        pattern(group);
    }

    @Override
    public void visit(ElementUnion union) {
        pattern(union);
    }

    @Override
    public void visit(ElementOptional optional) {
        pattern(optional);
    }

    @Override
    public void visit(ElementService service) {
        pattern(service.getElement());
    }

    @Override
    public void visit(ElementSubQuery subselect) {
        pattern(subselect);
    }

    private void pattern(Element inner) {
        parts.add(new LinkedHashSet<>(PatternVars.vars(inner)));
    }

    private static Set<Var> variables(TriplePath triple) {
        Set<Var> variables = new LinkedHashSet<>();
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Var::isVar)
                .map(Var::alloc)
                .forEach(variables::add);
        return variables;
    }
}
