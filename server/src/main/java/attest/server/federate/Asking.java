package attest.server.federate;

import attest.server.guard.Outside;
import attest.server.guard.Refusal;
import attest.server.guard.Stopped;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;

/** Executes SERVICE: first all solutions that are found here, then what goes with them elsewhere, and both are joined. */
record Asking(Outside outside, Allowance allowance) implements ChainingServiceExecutorBulk {
    @Override
    public QueryIterator createExecution(
            OpService service, QueryIterator input, ExecutionContext execution, ServiceExecutorBulk next) {
        try {
            return solutions(service, input, execution);
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        }
    }

    private QueryIterator solutions(OpService service, QueryIterator input, ExecutionContext execution) {
        Walker.walk(service, new OpVisitorBase() {
            @Override
            public void visit(OpService each) { // one within another would be asked by the other endpoint
                outside.judge(each.getService());
            }
        });
        List<Binding> found = new ArrayList<>();
        while (input.hasNext()) {
            found.add(input.next());
            if (found.size() > allowance.solutions()) {
                throw Trouble.tooMany(service.getService().getURI(), allowance.solutions());
            }
        }
        RemoteQuery remote = new RemoteQuery(service.getSubOp());
        Visit visit = Endpoints.visit(execution.getContext());
        List<Binding> answered = new ArrayList<>();
        for (String query : remote.about(found, allowance.values())) {
            visit.ask(service.getService().getURI(), query).forEach(row -> answered.add(remote.here(row)));
        }
        return Join.join(
                QueryIterPlainWrapper.create(found.iterator(), execution),
                QueryIterPlainWrapper.create(answered.iterator(), execution),
                execution);
    }
}
