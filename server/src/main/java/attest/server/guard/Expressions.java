package attest.server.guard;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.Unstable;

/** Refuses functions that are not allowed and puts watched ones in the place of those that ARQ cannot stop. */
final class Expressions extends ExprTransformCopy {
    private final Watch watch;
    private boolean steady = true;

    Expressions(Watch watch) {
        this.watch = watch;
    }

    /** Whether no function was met whose value changes from run to run. */
    boolean areSteady() {
        return steady;
    }

    @Override
    public Expr transform(ExprFunction0 function) {
        steady = false; // NOW, RAND, UUID, STRUUID
        return super.transform(function);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
        steady = steady && !(function instanceof Unstable); // BNODE
        return super.transform(function, arg);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new WatchedRegex(args, watch);
        }
        if (function instanceof E_StrReplace) {
            return new WatchedReplace(args, watch);
        }
        if (function instanceof E_StrConcat) {
            return new WatchedConcat(args, watch);
        }
        if (function instanceof E_Call) {
            throw Refusal.forbidden("Function is not allowed", "CALL: functions cannot be called by a computed name.");
        }
        if (function instanceof E_Function named) {
            Functions.check(named.getFunctionIRI());
        }
        return super.transform(function, args);
    }
}
