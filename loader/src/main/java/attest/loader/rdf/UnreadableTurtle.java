package attest.loader.rdf;

import attest.loader.model.Problem;

/** A Turtle file that breaks the grammar, so that nothing of it can be trusted. */
public final class UnreadableTurtle extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreadableTurtle(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
