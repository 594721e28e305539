package attest.linker.online;

/** The interface could not be asked, or gave no answer that can be used; the message says what happened and what to do. */
public final class OnlineFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    OnlineFault(String message, Throwable cause) {
        super(message, cause);
    }

    OnlineFault(String message) {
        super(message);
    }
}
