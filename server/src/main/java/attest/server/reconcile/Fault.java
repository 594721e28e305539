package attest.server.reconcile;

/** Why one query of a batch cannot be answered; the others are. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }
}
