package attest.loader.read;

import attest.loader.model.Problem;

/** A corpus without which nothing can be loaded: no such folder, or an authority or catalogue that cannot be read. */
public final class UnusableCorpus extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnusableCorpus(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
