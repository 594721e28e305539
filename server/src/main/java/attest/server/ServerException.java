package attest.server;

import java.net.BindException;

/** The server cannot start; the message is one sentence for the person at the terminal. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ServerException(String message, Throwable cause) {
        super(message, cause);
    }

    static ServerException of(int port, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "Port %d is in use: stop what listens there or choose another with --port.".formatted(port),
                        failure);
            }
        }
        return new ServerException("The server could not start: " + failure.getMessage(), failure);
    }
}
