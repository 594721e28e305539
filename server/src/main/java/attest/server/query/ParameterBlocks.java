package attest.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The VALUES blocks of one variable, wherever they stand in a query: subselects, OPTIONAL and NOT EXISTS included. */
public final class ParameterBlocks {
    private static final Pattern PARAMETER = Pattern.compile("p[A-Z][A-Za-z0-9]*");

    private ParameterBlocks() {}

    /** Whether a name is that of a parameter: {@code p} and a capital. */
    public static boolean isParameterName(String name) {
        return PARAMETER.matcher(name).matches();
    }

    /** A block: its variable and rows. An empty row is UNDEF. */
    public record Block(Var variable, List<Binding> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /** All blocks, a block for each copy. */
    public static List<Block> in(Query query) {
        List<Block> found = new ArrayList<>();
        replace(query, block -> {
            found.add(block);
            return block.rows();
        });
        return found;
    }

    /** A copy of the query where every block has the rows that the function gives. */
    static Query replace(Query query, Function<Block, List<Binding>> rows) {
        ElementTransform transform = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                if (block.getVars().size() != 1) {
                    return block;
                }
                Var variable = block.getVars().get(0);
                ElementData replaced = new ElementData();
                replaced.add(variable);
                rows.apply(new Block(variable, block.getRows())).forEach(replaced::add);
                return replaced;
            }
        };
        return QueryTransformOps.transform(query, transform, new ExprTransformApplyElementTransform(transform));
    }
}
