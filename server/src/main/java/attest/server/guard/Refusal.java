package attest.server.guard;

import java.util.Map;

/** Ends a request with a problem; {@link Front} turns it into the answer. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.title() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public static Refusal badRequest(String title, String detail) {
        return new Refusal(new Problem(400, title, detail));
    }

    static Refusal forbidden(String title, String detail) {
        return new Refusal(new Problem(403, title, detail));
    }

    static Refusal timeLimit(Limits limits) {
        return new Refusal(new Problem(
                503,
                "Time limit",
                "The query took longer than %d ms: narrow it down."
                        .formatted(limits.time().toMillis()),
                Map.of("limit", limits.time().toMillis())));
    }

    /** The answer does not fit: so many rows, triples or bytes are allowed. */
    public static Refusal tooLarge(String what, int limit) {
        return new Refusal(new Problem(
                422,
                "Answer too large",
                "The answer has more than %d %s: use LIMIT and OFFSET, or /graphs for whole graphs."
                        .formatted(limit, what),
                Map.of("limit", limit)));
    }
}
